"""The page of what has changed."""

import re

import pytest

from memorial.people.models import Withdrawal, Withholding
from memorial.timeline import changes
from tests.factories.notes import noted
from tests.factories.people import incident, person
from tests.timeline.addresses import address


def named(trees):
    """Somebody who was named after they were added."""
    page = person(trees.timeline["en"], name="Testina Invented")
    return noted(page, kind="named", text="A cousin named Testina.")


@pytest.mark.parametrize(
    ("code", "changed", "died"),
    [("en", "4 March 2021", "12 July 2017"), ("fr", "4 mars 2021", "12 juillet 2017")],
)
def test_the_day_of_the_change_stands_apart_from_that_of_the_death(
    client, trees, code, changed, died
):
    named(trees)
    html = client.get(address("changes", code)).content.decode().replace("\xa0", " ")
    heading = re.search(r'<h2 [^>]*id="d2021-03-04">([^<]+)</h2>', html)[1]
    assert changed in heading
    assert died not in heading
    assert html.count(f'<time datetime="2017-07-12">{died}</time>') == 2
    borrowed = '<div class="wording wording--small" lang="en" dir="ltr">'
    assert (borrowed in html) == (code == "fr")


def test_incidents_are_told_of_too(client, trees):
    event = incident(trees.incidents["en"])
    html = client.get(address("changes")).content.decode()
    assert f'href="{trees.incidents["en"].url}{event.slug}/"' in html


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_is_not_told_is_not_told_here(client, trees, code):
    page, gone = named(trees), person(trees.timeline["en"], name="Kanari Invented")
    html = client.get(address("changes", code)).content.decode()
    assert "Testina" in html
    assert "Kanari" in html
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    html = client.get(address("changes", code)).content.decode().lower()
    assert "estina" not in html
    assert "anari" not in html
    assert html.count('"entry__link"') == 1


def test_older_changes_stand_on_pages_of_their_own(client, trees, monkeypatch):
    monkeypatch.setattr(changes, "ON_A_PAGE", 2)
    for name in ("Ada", "Bea", "Cia"):
        person(trees.timeline["en"], name=name)
    first = client.get(address("changes")).content.decode()
    assert [name in first for name in ("Ada", "Bea", "Cia")] == [False, True, True]
    assert 'href="?page=2"' in first
    second = client.get(address("changes") + "?page=2").content.decode()
    assert [name in second for name in ("Ada", "Bea", "Cia")] == [True, False, False]
    assert "There is no such page" not in first + second


@pytest.mark.parametrize("page", ["0", "-1", "99", "x", "%00", "9" * 5000, "1&page=x"])
def test_a_page_that_is_none_is_answered_in_words(client, trees, page):
    response = client.get(address("changes") + f"?page={page}")
    assert response.status_code == 200
    assert "There is no such page" in response.content.decode()


def test_an_empty_archive(client, trees):
    assert (
        "Nothing has been published" in client.get(address("changes")).content.decode()
    )
