"""A public page asks the database as often for two people as for four."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.people import in_language, incident, person
from tests.factories.trees import can_you_help, search
from tests.timeline.addresses import address

MOST = 12
# Who asks for words as well has them looked up, and told by the public door.
MOST_ASKED = 14
BESIDE = ("changes", "on_this_day", "feed_atom", "anniversaries", "gatherings")


def full_person(trees, event, number):
    return person(
        trees.timeline["en"],
        name=f"Testina {number}",
        incident=event,
        summary="A teacher.",
        circumstances="She died here.",
        origins=[{"country": "SD"}, {"people": "kurdish"}],
        gathering_at=datetime(2017, 7, 13, 16, tzinfo=UTC),
        gathering_public=True,
    )


def queries(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def year(language):
    return {"en": "year/2017/", "fr": "annee/2017/"}[language]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_public_pages_cost_the_same_for_two_and_for_four(client, trees, language):
    event = incident(trees.incidents["en"])
    entry = full_person(trees, event, 1)
    urls = {
        "home": trees.home[language].url,
        "timeline": trees.timeline[language].url,
        "filtered": f"{trees.timeline[language].url}?q=testina&origin=SD&from=2016",
        "year": trees.timeline[language].url + year(language),
        "incidents": trees.incidents[language].url,
        "person": in_language(entry, language).url,
        "incident": in_language(event, language).url,
        "search": search(language, "?q=testina"),
        "help": can_you_help(language),
        **{name: address(name, language) for name in BESIDE},
    }
    full_person(trees, event, 2)
    two = {name: queries(client, url) for name, url in urls.items()}
    full_person(trees, event, 3)
    full_person(trees, event, 4)
    incident(trees.incidents["fr"])
    four = {name: queries(client, url) for name, url in urls.items()}
    assert four == two
    assert two.pop("filtered") <= MOST_ASKED
    assert {name: count for name, count in two.items() if count > MOST} == {}
