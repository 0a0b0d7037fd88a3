"""A family asks that a name be not published: from the asking to the second person."""

import re

import pytest
from playwright.sync_api import expect

from .looking import faults, follow, press

pytestmark = pytest.mark.browser
FRIENDS_WORDS = "Elle cousait avec Celata Occulta."
FULL, STRANGER = "Celata Occulta", "Aliena Ficta"
NAME = re.compile("occulta|celata sang", re.IGNORECASE)
INSTEAD = {"en": "Name not published", "fr": "Nom non publié"}
PEOPLE = {"en": "/en/people/", "fr": "/fr/personnes/"}
SEARCH = {"en": "/en/search/", "fr": "/fr/recherche/"}
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


def doors(code, numbers):
    page, friend = numbers["page"], numbers["friend"]
    own = (f"{PEOPLE[code]}{page}/", f"{CITE[code]}{page}.json")
    return (*LISTS[code], *own, f"{PEOPLE[code]}{friend}/")


def telling(reader, numbers, besides=None):
    """The addresses, in both languages, whose answer tells the name."""
    every = [door for code in LISTS for door in doors(code, numbers)]
    answers = {door: reader.request.get(door).text() for door in every}
    return [
        door
        for door, answer in answers.items()
        if NAME.search(answer.replace(besides, "") if besides else answer)
    ]


def found(reader, code, words):
    """The names that the search answers with."""
    reader.goto(f"{SEARCH[code]}?q={words}")
    return reader.locator(".entry__name").all_inner_texts()


def test_a_name_is_withheld_and_gone_everywhere(desk, reader, numbers):
    assert len(telling(reader, numbers)) == 16
    assert all(FULL in found(reader, code, "occulta") for code in LISTS)
    volunteer = desk("tired-volunteer")
    ask(volunteer)
    assert telling(reader, numbers, besides=FRIENDS_WORDS) == []
    assert telling(reader, numbers) != []
    walk(volunteer)
    assert telling(reader, numbers) == []
    decide(desk("second-volunteer", locale="fr-FR"))
    assert telling(reader, numbers) == []
    for code in LISTS:
        is_gone_for_a_reader(reader, numbers, code)


def ask(page):
    """From the list of people to the request, which hides at once."""
    follow(page, "People")
    follow(page, FULL)
    page.locator("header [data-w-dropdown-target=toggle]").last.click()
    follow(page, "Withhold or withdraw")
    page.get_by_label("name", exact=True).check()
    page.get_by_label("Who asked?").select_option("family")
    page.get_by_label("Why?").fill("The family asks for it.")
    assert faults(page) == []
    press(page, "Ask for it")
    expect(page.locator(".messages")).to_contain_text("It is hidden now.")


def walk(page):
    """Every text in which a word of the name stands is settled on the spot."""
    assert faults(page) == []
    expect(page.get_by_role("status").last).to_contain_text("texts are left")
    settle(page, "Celata sang.", "She sang.")
    settle(page, FRIENDS_WORDS, "Elle cousait avec une amie.")
    of_stranger = page.locator(".care__request", has_text="Her boat was called")
    with page.expect_navigation():
        of_stranger.get_by_role("button", name="It tells of someone else").click()
    expect(page.get_by_text("All are settled.")).to_be_visible()


def settle(page, words, instead):
    hit = page.locator(".care__request", has_text=words).first
    hit.locator("summary").click()
    hit.get_by_label("The text without it").fill(instead)
    hit.get_by_label("Can someone living be recognised").select_option("nobody")
    with page.expect_navigation():
        hit.get_by_role("button", name="Put this in its place").click()


def decide(page):
    """The second person, in the other language."""
    follow(page, "Protection")
    assert faults(page) == []
    follow(page, "Ne pas publier")
    assert faults(page) == []
    with page.expect_navigation():
        page.get_by_role("button", name="Oui").click()
    expect(page.locator(".messages")).to_contain_text("Deux personnes")


def is_gone_for_a_reader(reader, numbers, code):
    assert found(reader, code, "occulta") == []
    assert set(found(reader, code, "celata")) <= {STRANGER}
    reader.goto(f"{PEOPLE[code]}{numbers['page']}/")
    assert reader.locator("h1").inner_text() == INSTEAD[code]
    assert reader.url.endswith(f"/{numbers['page']}/")
    assert "She sang." in reader.locator("main").inner_text()
    reader.goto(f"{PEOPLE[code]}{numbers['stranger']}/")
    assert "Her boat was called Celata." in reader.locator("main").inner_text()
