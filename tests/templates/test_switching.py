"""The way to the same page in another language."""

import pytest
from django.test import RequestFactory
from django.urls import resolve
from django.utils import translation
from django.utils.translation import get_language_from_path

from memorial.languages.switching import Version, preferred, versions
from tests.factories.people import person


def at(path):
    request = RequestFactory().get(path)
    with translation.override(get_language_from_path(path)):
        request.resolver_match = resolve(request.path)
    return request


def test_a_view_keeps_its_question():
    found = {version.code: version.url for version in versions(at("/en/search/?q=ali"))}
    assert found == {"en": "/en/search/?q=ali", "fr": "/fr/recherche/?q=ali"}


def test_a_page_keeps_its_question_and_its_address(trees):
    french = versions(at("/en/people/?order=oldest"), trees.timeline["en"])[1]
    assert french.url == f"{trees.timeline['fr'].url}?order=oldest"
    assert french.address.endswith(trees.timeline["fr"].url)


@pytest.mark.parametrize("path", ["/en/nowhere/", "/fr/"])
def test_where_nothing_is_known_it_leads_to_the_front_pages(path):
    assert [(v.url, v.same) for v in versions(at(path))] == [
        ("/en/", False),
        ("/fr/", False),
    ]


def test_other_readers_get_the_first_language():
    french, english = Version("fr", "/fr/a/"), Version("en", "/en/a/")
    assert preferred([french, english]) == english
    assert preferred([french, Version("en", "/en/", same=False)]) == french
    assert preferred([]) is None


def test_a_person_is_the_same_person(trees, django_assert_num_queries):
    page = person(trees.timeline["en"], name="Nadia Invented")
    request = at(page.url)
    versions(request, page)
    with django_assert_num_queries(1):
        found = versions(request, page)
    parent = trees.timeline["fr"].url
    assert [v.url for v in found] == [page.url, f"{parent}{page.slug}/"]


def test_a_page_that_is_not_translated_leads_to_the_front_page(trees):
    page = person(trees.timeline["en"])
    page.get_translations().get().unpublish()
    french = versions(at(page.url), page)[1]
    assert (french.url, french.same) == ("/fr/", False)
