"""An entry without any source is found, in whichever language it was written."""

from memorial.people.models import Withdrawal
from tests.editorial.quality.finding import found, with_sources


def test_it_finds_who_has_none(trees):
    with_sources(trees.timeline["en"], "Ada")
    with_sources(trees.timeline["fr"], "Bea")
    with_sources(trees.timeline["en"], "Cyd", {"title": "One"})
    assert found("no_source") == {"Ada": "", "Bea": ""}


def test_drafts_and_who_was_withdrawn_are_left_out(trees):
    page = with_sources(trees.timeline["en"], "Ada")
    gone = with_sources(trees.timeline["en"], "Bea")
    page.unpublish()
    Withdrawal.objects.create(translation_key=gone.translation_key)
    assert found("no_source") == {}
