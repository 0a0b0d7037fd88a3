"""What a reader asks of the timeline: filters, orders, one year."""

import re

import pytest

from memorial.people.models import Withholding
from memorial.timeline import reading
from tests.factories.people import incident, person

SUDAN = [{"country": "SD"}]


def html(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def three(trees):
    here = trees.timeline["en"]
    return [
        person(here, name="Ada Invented", death_date="2016-03-01", origins=SUDAN),
        person(here, name="Bea Invented", death_date="2017-07-12", summary="A baker."),
        person(here, name="Cia Invented", death_date="201X", place="Beach of Sangatte"),
    ]


def names(page):
    return re.findall(r'entry__name" dir="auto">(\w+) Invented', page)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Bea", "Ada", "Cia"]),
        ("?order=oldest", ["Ada", "Bea", "Cia"]),
        ("?origin=SD", ["Ada"]),
        ("?from=2017", ["Bea", "Cia"]),
        ("?q=baker", ["Bea"]),
        ("?place=sangatte", ["Cia"]),
        ("?origin=SD&from=2017", []),
        ("?cause=nonsense", ["Bea", "Ada", "Cia"]),
    ],
)
def test_the_address_says_whom_it_shows(client, trees, three, query, expected):
    assert names(html(client, f"/en/people/{query}")) == expected


def test_it_says_how_many_and_lets_each_filter_be_taken_off(client, three):
    page = html(client, "/en/people/?origin=SD&from=2016&order=oldest")
    assert re.search(r'role="status">\s*1 person', page)
    assert 'href="/en/people/?origin=SD&amp;order=oldest#found"' in page
    assert 'href="/en/people/?order=oldest"' in page
    assert re.search(r'rel="canonical" href="[^"?]*/en/people/"', page)


def test_nobody_found_is_said_with_care(client, three):
    assert "absence proves nothing" in html(client, "/en/people/?from=1999&to=1999")


def test_a_wrong_value_is_answered_in_the_readers_language(client, three):
    page = html(client, "/fr/personnes/?cause=%3Cscript%3Ealert(1)")
    assert "n’est pas dans notre liste" in page
    assert "<script" not in page


def test_what_is_withheld_is_found_by_no_filter(client, trees, three):
    ada = three[0]
    assert names(html(client, "/en/people/?q=ada")) == ["Ada"]
    for fact in ("name", "origins"):
        Withholding.objects.create(translation_key=ada.translation_key, fact=fact)
    for query in ("?origin=SD", "?q=ada", "?q=sudan"):
        assert names(html(client, f"/en/people/{query}")) == []
    assert "(SD)" not in html(client, "/en/people/")
    assert 'value="SD"' not in html(client, "/en/people/")


def test_a_year_has_a_page_of_its_own(client, trees, three):
    page = html(client, "/en/people/year/2016/")
    assert names(page) == ["Ada"]
    assert "<h1" in page and "Timeline, 2016" in page
    assert 'href="/en/people/year/2017/"' in page
    assert names(html(client, "/en/people/year/undated/")) == ["Cia"]
    assert names(html(client, "/fr/personnes/annee/2017/")) == ["Bea"]
    switch = html(client, "/en/people/year/2016/")
    assert 'href="/fr/personnes/annee/2016/"' in switch


@pytest.mark.parametrize(
    "path", ["1999/", "0/", "20166/", "x/", "٢٠١٦/", "2016/7/", "-1/"]
)
def test_a_year_without_anybody_is_not_there(client, three, path):
    assert client.get(f"/en/people/year/{path}").status_code == 404


def test_beyond_a_measure_each_year_is_read_by_itself(client, three, monkeypatch):
    monkeypatch.setattr(reading, "MOST_ON_A_PAGE", 2)
    page = html(client, "/en/people/")
    assert names(page) == []
    assert 'href="/en/people/year/2016/"' in page
    assert names(html(client, "/en/people/?origin=SD")) == ["Ada"]


def test_every_link_to_a_person_has_words_of_its_own(client, trees):
    event = incident(trees.incidents["en"])
    for _ in range(3):
        person(trees.timeline["en"], name="", name_status="unknown", incident=event)
    person(
        trees.timeline["en"], name="", name_status="unknown", death_date="2017-07-13"
    )
    page = html(client, "/en/people/")
    links = re.findall(r'<a class="entry__link"[^>]*>(.*?)</a>', page, re.S)
    words = [re.sub("<[^>]+>", "", link) for link in links]
    assert len(set(words)) == len(words) == 4
    assert sum(", no. " in word for word in words) == 3
