"""Linked data says what the public door says, no surer, and stays data."""

import json
import re

import pytest

from memorial.people.models import Cause, OtherName, Withholding
from tests.factories.people import in_language, incident, person
from tests.templates.test_pages import html

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


def data(client, page):
    blocks = BLOCK.findall(html(client, page.url))
    assert len(blocks) == 1
    return json.loads(blocks[0])


def human(client, page):
    return data(client, page)["mainEntity"]


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_person(client, trees, code):
    entry = person(
        trees.timeline["en"],
        origins=[{"country": "SD"}, {"country": "KW", "stateless": True}],
        place="off an invented coast",
        place_country="FR",
    )
    told = data(client, in_language(entry, code))
    assert told["inLanguage"] == code
    assert told["url"].endswith(f"/{entry.number}/")
    someone = told["mainEntity"]
    assert (someone["name"], someone["deathDate"]) == ("Invented Person", "2017-07-12")
    assert [country["identifier"] for country in someone["nationality"]] == ["SD"]
    assert someone["deathPlace"]["address"]["addressCountry"] == "FR"


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ({"death_date": "2017-07"}, "2017-07"),
        ({"death_date": "2017~"}, None),
        ({"death_date": "2017-07-11/2017-07-12"}, None),
        ({"death_date": None, "found_date": "2017-07-12"}, None),
        ({"fate": "missing"}, None),
    ],
)
def test_a_date_of_death_is_told_only_when_it_is_sure(client, trees, fields, date):
    entry = person(trees.timeline["en"], **fields)
    assert human(client, entry).get("deathDate") == date


def test_a_sparse_page(client, trees):
    entry = person(
        trees.timeline["en"],
        name="",
        name_status="unknown",
        age_from=None,
        death_date=None,
    )
    assert human(client, entry) == {"@type": "Person"}


def test_nothing_withheld_is_told(client, trees):
    entry = person(
        trees.timeline["en"],
        name="Kanarienvogel",
        place="Sangatte",
        origins=[{"country": "SD"}],
    )
    entry.other_names = [OtherName(text="Canari")]
    entry.save_revision().publish()
    assert "Canari" in json.dumps(data(client, entry))
    for fact in ("name", "place", "origins"):
        Withholding.objects.create(translation_key=entry.translation_key, fact=fact)
    for page in (entry, in_language(entry, "fr")):
        page.refresh_from_db()
        assert human(client, page) == {"@type": "Person", "deathDate": "2017-07-12"}


def test_a_name_published_by_mistake_is_no_other_name(client, trees):
    entry = person(trees.timeline["en"])
    entry.other_names = [OtherName(text="Falsa", kind="former"), OtherName(text="Vera")]
    entry.save_revision().publish()
    assert human(client, entry)["alternateName"] == ["Vera"]


HOSTILE = "</script><script>alert(1)</script><!-- & \u2028 \"'"


def test_hostile_text_stays_text(client, trees):
    event = incident(trees.incidents["en"], heading=HOSTILE, place=HOSTILE)
    entry = person(trees.timeline["en"], name=HOSTILE, incident=event)
    assert human(client, entry)["name"] == HOSTILE
    assert data(client, event)["about"]["name"] == HOSTILE
    for page in (entry, event):
        assert "<script>alert" not in html(client, page.url)
        assert html(client, page.url).count("<script") == 1


def test_an_incident(client, trees):
    event = incident(trees.incidents["en"], place="off an invented coast")
    about = data(client, in_language(event, "fr"))["about"]
    assert (about["name"], about["startDate"]) == ("Invented shipwreck", "2017-07-12")


def test_an_incident_tells_no_cause_or_name_of_its_people(client, trees):
    event = incident(trees.incidents["en"], heading="The death of Kanarienvogel")
    entry = person(trees.timeline["en"], name="Kanarienvogel", incident=event)
    entry.causes = [Cause(cause="suicide")]
    entry.save_revision().publish()
    Withholding.objects.create(translation_key=entry.translation_key, fact="name")
    told = html(client, event.url).split("</head>")[0]
    assert "Kanarienvogel" not in told.replace(event.slug, "")
    assert "suicide" not in told
