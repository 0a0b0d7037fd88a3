"""A portrait without rights holder or licence is found."""

from tests.editorial.quality.finding import found
from tests.editorial.quality.portraits import with_portrait
from tests.factories.people import person


def test_it_finds_portraits_without_rights(trees):
    with_portrait(trees.timeline["en"], "Ada", rights_holder="")
    with_portrait(trees.timeline["en"], "Bea", licence="unknown")
    with_portrait(trees.timeline["en"], "Cyd")
    person(trees.timeline["en"], name="Dan")
    assert found("portrait_without_rights") == {"Ada": "", "Bea": ""}
