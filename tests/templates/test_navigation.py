"""The ways through the site, in the language that is active."""

from django.conf import settings
from django.utils import translation

from home.navigation import Navigation, Way, navigation
from memorial.languages.switching import address
from memorial.people.archive import archive


def test_what_is_missing_is_left_out():
    assert Navigation().main == []
    assert Navigation().small == []
    assert Navigation().name == settings.WAGTAIL_SITE_NAME


def test_sending_stands_apart_from_the_other_texts():
    send, legal = Way("Send", "/en/send/"), Way("Legal", "/en/legal/")
    assert Navigation(texts={"send": send, "legal": legal}).small == [legal]


def test_one_query_finds_every_way(trees, django_assert_num_queries):
    address("fr", "/")
    archive()
    with translation.override("fr"), django_assert_num_queries(1):
        found = navigation()
    assert found.home.url == "/fr/"
    assert found.timeline == Way(trees.timeline["fr"].title, trees.timeline["fr"].url)
    assert found.incidents.url == trees.incidents["fr"].url
    assert found.texts["send"].url.startswith("/fr/")


def test_a_page_that_is_not_live_is_no_way(trees):
    trees.incidents["en"].unpublish()
    assert navigation().incidents is None
