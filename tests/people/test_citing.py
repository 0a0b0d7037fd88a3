"""Citations: on the page, as a file, and for reference managers."""

import json
from datetime import date

import pytest

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.models import Withdrawal
from tests.factories.people import in_language, incident, person, withhold_name
from tests.templates.test_pages import html


def item(client, url):
    response = client.get(url)
    assert response["Content-Type"] == "application/vnd.citationstyles.csl+json"
    assert response["Cache-Control"] == "public, max-age=60"
    (only,) = json.loads(response.content)
    return only


def link(client, page):
    head = html(client, page.url).split("</head>")[0]
    before = 'type="application/vnd.citationstyles.csl+json" href="'
    return head.split(before, 1)[1].split('"', 1)[0]


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_file_says_number_version_and_date(client, trees, code):
    page = in_language(person(trees.timeline["en"]), code)
    url = link(client, page)
    assert "invented" not in url
    told, today = item(client, url), date.today()
    assert told["title"] == "Invented Person"
    assert (told["number"], told["version"]) == (str(page.number), "1")
    assert told["issued"] == {"date-parts": [[today.year, today.month, today.day]]}
    assert told["URL"].endswith(f"{trees.timeline[code].url}{page.number}/")
    assert told["container-title"] == trees.home[code].title


def test_an_incident_is_cited_too(client, trees):
    page = incident(trees.incidents["en"])
    assert item(client, link(client, page))["title"] == "Invented shipwreck"


def test_the_page_says_how_to_cite_it(client, trees):
    page = person(trees.timeline["en"])
    told = " ".join(html(client, page.url).split())
    name = trees.home["en"].title
    assert f"</bdi>. {name}, no. {page.number}, version 1, as of" in told
    assert '<meta name="citation_title" content="Invented Person">' in told


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_withheld_name_is_in_no_citation(client, trees, code):
    page = in_language(person(trees.timeline["en"], name="Kanarienvogel"), code)
    url = link(client, page)
    assert item(client, url)["title"] == "Kanarienvogel"
    withhold_name(page)
    assert "Kanarienvogel" not in json.dumps(item(client, url))
    page.refresh_from_db()
    assert "kanarienvogel" not in html(client, page.url).lower()


def test_what_is_gone_has_no_citation(client, trees):
    page = person(trees.timeline["en"])
    url = link(client, page)
    Withdrawal.objects.create(translation_key=page.translation_key)
    assert client.get(url).status_code == 410


@pytest.mark.parametrize("number", ["0", "987", "9" * 40, "9" * 5000])
def test_a_number_that_nobody_has(client, trees, number):
    assert client.get(f"/en/cite/{number}.json").status_code == 404


def test_the_citation_of_a_merged_entry_leads_to_that_of_the_other(client, trees):
    one, other = (person(trees.timeline["en"]) for _ in range(2))
    merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)
    response = client.get(f"/fr/citer/{other.number}.json")
    assert response["Location"] == f"/fr/citer/{one.number}.json"
