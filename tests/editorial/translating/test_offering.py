"""Once an original is published, the way to its translation stands beside the word."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from tests.admin_forms import edit
from tests.factories.people import in_language, person


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], summary="She mended nets.")


def offered(client, page):
    """The addresses among the buttons of what is said after publishing."""
    response = edit(client, page, living_recognisable="nobody")
    said = "".join(str(each) for each in get_messages(response.wsgi_request))
    return reverse("translating:entry", args=[in_language(page, "fr").pk]) in said


def test_what_is_not_translated_is_offered(client, entry, moderator):
    assert offered(client, entry)


def test_nothing_is_offered_where_all_is_translated(client, entry, moderator):
    french = in_language(entry, "fr")
    french.summary = "Elle réparait des filets."
    french.save_revision().publish()
    assert not offered(client, entry)


def test_nor_where_there_are_no_words(client, trees, moderator):
    assert not offered(client, person(trees.timeline["en"]))


def test_a_translation_offers_nothing(client, entry, moderator):
    assert not offered(client, in_language(entry, "fr"))
