"""Whole pages: what they say, and that they ask the same of the database always."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tests.factories.people import in_language, incident, person

ORIGIN = [{"country": "SD"}]


def html(client, url):
    response = client.get(url, follow=True)
    assert response.status_code == 200
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()
    return response.content.decode()


def asked(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        html(client, url)
    return len(queries)


@pytest.fixture
def wreck(trees):
    return incident(trees.incidents["en"], dead_from=5)


@pytest.fixture
def one(trees, wreck):
    return person(trees.timeline["en"], origins=ORIGIN, incident=wreck, name="Ana One")


def test_questions_do_not_grow_with_the_people(trees, client, wreck, one):
    person(trees.timeline["en"], incident=wreck, origins=ORIGIN, name="Bo Two")
    urls = ["/en/", trees.timeline["en"].url, one.url, wreck.url, "/en/search/?q=ana"]
    before = [asked(client, url) for url in urls]
    for day in range(10, 14):
        person(trees.timeline["en"], incident=wreck, death_date=f"2017-07-{day}")
    assert [asked(client, url) for url in urls] == before


def test_a_person_and_those_of_the_same_incident(trees, client, wreck, one):
    person(trees.timeline["en"], incident=wreck, name="Bo Two")
    page = html(client, one.url)
    assert '<h1 class="naming__name"><bdi>Ana One</bdi></h1>' in page
    assert "30 years old, Sudan" in page
    assert "Bo Two" in page
    assert wreck.url in page
    assert f"/{one.number}/" in page


def test_before_and_after_in_time(trees, client):
    first, middle, last = (
        person(trees.timeline["en"], name=f"Person {year}", death_date=str(year))
        for year in (2015, 2016, 2017)
    )
    page = html(client, middle.url).split("before-and-after", 1)[1]
    assert page.index(first.url) < page.index(last.url)


def test_what_is_empty_does_not_show(trees, client):
    bare = person(trees.timeline["en"], name="", name_status="unknown", age_from=None)
    page = html(client, bare.url)
    assert "A person whose name is not known" in page
    for heading in (
        "Life",
        "What happened",
        "Sources",
        "How sure",
        "Changes",
        "same inc",
    ):
        assert heading not in page


def test_the_others_of_an_incident_are_said_in_words(client, wreck, one):
    assert "4 other people died, of whom we know no more." in html(client, wreck.url)


def test_borrowed_words_keep_their_language(trees, client):
    french = person(trees.timeline["fr"], summary="Il cuisinait.", name="Ali Un")
    page = html(client, in_language(french, "en").url)
    assert 'lang="fr" dir="ltr"><p>Il cuisinait.</p>' in page
    assert "Only available in French so far." in page


def test_the_timeline_groups_an_incident_and_ends_with_no_date(trees, client, one):
    person(trees.timeline["en"], name="Late Undated", death_date="XXXX-XX-XX")
    page = html(client, trees.timeline["en"].url)
    assert page.index("5 people died") < page.index("Ana One") < page.index("Late Und")
    assert 'href="?order=oldest"' in page


def test_the_same_page_in_the_other_language(trees, client, one):
    page = html(client, one.url)
    french = in_language(one, "fr").url
    assert f'href="{french}" hreflang="fr"' in page
    assert 'hreflang="x-default"' in page
    with translation.override("fr"):
        assert one.url in html(client, french)


def test_nothing_found_proves_nothing(trees, client):
    page = html(client, "/en/search/?q=nobody")
    assert "We did not find this name." in page
    assert 'role="status"' in page


@pytest.mark.parametrize(
    ("path", "scripts"),
    [("/en/", 0), ("/fr/", 0), ("/en/search/", 1), ("/fr/recherche/?q=a", 1)],
)
def test_no_script_within_and_no_style_but_the_one_in_the_head(
    trees, client, path, scripts
):
    """The search suggests while someone is typing, by a file of our own."""
    page = html(client, path)
    assert page.count("<script") == scripts
    assert page.count('<script src="/static/js/suggestions.js" defer>') == scripts
    head, body = page.split("</head>")
    assert "style=" not in page
    assert (head.count("<style>"), body.count("<style")) == (1, 0)
