"""What was kept of the sources of an entry goes with the entry."""

import pytest

from memorial.people.actions.capture_source import capture_source
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.forget_captures import forget_captures, forget_withdrawn
from memorial.people.models import Capture, LinkCheck, Withdrawal
from tests.factories.sources import URL, link_to, sourced, sourced_incident

OTHER = "http://other.example.org/list"


@pytest.fixture
def kept(trees, web, captures):
    """An entry with a capture of each of its two sources."""
    page = sourced(trees.timeline["en"], URL, OTHER)
    for url in (URL, OTHER):
        web.page(url, "Kept.")
        capture_source(link_to(url))
    assert len(list(captures.iterdir())) == 2
    return page


def test_nothing_is_left(kept, captures, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        forget_captures(kept.translation_key)
    assert not (Capture.objects.exists() or LinkCheck.objects.exists())
    assert list(captures.iterdir()) == []


def test_who_is_erased_leaves_no_copy(kept):
    erase_entry(kept.translation_key)
    assert not (Capture.objects.exists() or LinkCheck.objects.exists())


def test_files_stay_until_the_change_is_sure(kept, captures):
    forget_captures(kept.translation_key)
    assert len(list(captures.iterdir())) == 2


def test_what_only_an_older_version_named_goes_as_well(kept):
    kept.sources = [kept.sources.first()]
    kept.save_revision().publish()
    forget_captures(kept.translation_key)
    assert not LinkCheck.objects.exists()


def test_what_another_entry_names_stays(kept, trees):
    sourced_incident(trees.incidents["fr"], OTHER)
    forget_captures(kept.translation_key)
    assert [capture.link.address for capture in Capture.objects.all()] == [OTHER]


def test_another_withdrawn_entry_keeps_nothing(kept, trees):
    other = sourced_incident(trees.incidents["fr"], OTHER)
    Withdrawal.objects.create(translation_key=other.translation_key)
    forget_captures(kept.translation_key)
    assert not Capture.objects.exists()


def test_whatever_way_an_entry_was_withdrawn_the_next_run_forgets(kept):
    forget_withdrawn()
    assert Capture.objects.count() == 2
    Withdrawal.objects.create(translation_key=kept.translation_key)
    forget_withdrawn()
    assert not LinkCheck.objects.exists()
