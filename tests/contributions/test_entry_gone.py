"""While somebody writes about an entry, it is hidden, withdrawn or merged."""

import pytest

from memorial.contributions.models import Contribution
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.withdraw import withdraw
from tests.contributions.test_sending import address, post
from tests.factories.people import person


@pytest.fixture
def entry(sender, trees):
    return person(trees.timeline["en"], name="Testina Una")


@pytest.fixture
def asked(sender, entry):
    """The first question, which somebody has answered."""
    url = address("question_about", "entry", entry.number, "wrong")
    post(sender, url, what="The age is wrong.")
    return url


def hidden(page):
    page.unpublish()
    return page.translation_key


def withdrawn(page):
    withdraw(page.translation_key)
    return page.translation_key


def merged(page):
    other = person(page.get_parent().specific, name="Testina Due")
    merge_entries(stays=other.number, goes=page.number, chosen={}, by=None)
    return other.translation_key


def erased(page):
    page.delete()


@pytest.mark.parametrize("happened", [hidden, withdrawn, merged, erased])
def test_what_is_being_written_is_received(sender, entry, asked, happened):
    key = happened(entry)
    whole = address("whole_about", "entry", entry.number)
    for url in (asked, whole, address("check")):
        told = sender.get(url)
        assert told.status_code == 200
        assert "The age is wrong." in told.text
        assert "Una" not in told.text
    assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Contribution.objects.get().about == key


@pytest.mark.parametrize("fields", [{"what": "It is wrong."}, {"what": "x" * 20_001}])
def test_the_first_page_that_is_sent_is_not_lost(sender, entry, fields):
    entry.unpublish()
    url = address("question_about", "entry", entry.number, "wrong")
    assert sender.get(url).status_code == 404
    told = post(sender, url, **fields)
    assert told.status_code in (302, 422)
    assert sender.get(url).status_code == (200 if told.status_code == 302 else 404)
