"""A family asks that a name be not published: from the asking to the second person."""

import re

import pytest
from playwright.sync_api import expect

from .looking import faults, press

pytestmark = pytest.mark.browser
NAME = "Celata Occulta"
WORDS = re.compile("occulta|celata", re.IGNORECASE)
INSTEAD = {"en": "Name not published", "fr": "Nom non publié"}
PEOPLE = {"en": "/en/people/", "fr": "/fr/personnes/"}
CITE = {"en": "/en/cite/", "fr": "/fr/citer/"}
LISTS = {
    "en": (
        "/en/people/",
        "/en/people/year/2008/",
        "/en/names/2008/",
        "/en/feeds/changes.atom",
        "/en/feeds/changes.json",
    ),
    "fr": (
        "/fr/personnes/",
        "/fr/personnes/annee/2008/",
        "/fr/noms/2008/",
        "/fr/flux/modifications.atom",
        "/fr/flux/modifications.json",
    ),
}


@pytest.fixture
def numbers(site):
    return site.paths["to_withhold"]


def told(reader, address):
    return reader.request.get(address).text()


def doors(code, numbers):
    page, friend = numbers["page"], numbers["friend"]
    own = (f"{PEOPLE[code]}{page}/", f"{CITE[code]}{page}.json")
    return (*LISTS[code], *own, f"{PEOPLE[code]}{friend}/")


def test_a_name_is_withheld_and_gone_everywhere(desk, reader, numbers, site):
    for code in ("en", "fr"):
        for door in doors(code, numbers):
            print(door, len(told(reader, door)), bool(WORDS.search(told(reader, door))), reader.request.get(door).status)
