"""The form of an entry: calm, quick, and kind to whoever is tired."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.people.models import PersonPage
from tests.admin_forms import create, edit, edit_url, errors
from tests.factories.people import person

pytestmark = pytest.mark.usefixtures("moderator")


def add_form(client, trees, kind="personpage"):
    parent = trees.timeline["en"] if kind == "personpage" else trees.incidents["en"]
    url = reverse("wagtailadmin_pages:add", args=["people", kind, parent.pk])
    return BeautifulSoup(client.get(url).content, "html.parser")


def test_the_first_tab_is_enough_for_the_evening(client, trees):
    first = add_form(client, trees).select_one("#tab-person")
    wanted = ["name", "age_from", "origins-0-country", "summary", "death_date", "place"]
    wanted += ["circumstances", "causes-0-cause", "sources-0-url", "family_informed"]
    assert [name for name in wanted if not first.select(f'[name="{name}"]')] == []


def test_rows_that_were_begun_and_left_are_no_rows(client, trees):
    create(client, trees.timeline["en"], "personpage", action=None)
    page = PersonPage.objects.get().get_latest_revision_as_object()
    rows = [page.origins, page.causes, page.sources]
    assert [list(each.all()) for each in rows] == [[], [], []]


def test_a_row_that_was_begun_and_filled_is_one(client, trees):
    source = {"sources-0-title": "An invented paper", "causes-0-cause": "drowning"}
    create(client, trees.timeline["en"], "personpage", action=None, **source)
    page = PersonPage.objects.get().get_latest_revision_as_object()
    assert [row.title for row in page.sources.all()] == ["An invented paper"]
    assert [row.cause for row in page.causes.all()] == ["drowning"]


def test_a_name_that_is_written_is_a_name_that_is_known(client, trees):
    create(client, trees.timeline["en"], "personpage", action=None, name="Nomen Fictum")
    page = PersonPage.objects.get()
    assert (page.name, page.name_status) == ("Nomen Fictum", "known")


def test_a_name_that_someone_calls_unknown_is_refused(client, trees):
    entry = person(trees.timeline["en"], name="Nomen Fictum")
    response = edit(client, entry, action=None, name_status="unknown")
    assert errors(response) == ["There is a name: say what is known of it."]


def test_what_is_rare_is_folded_away_until_something_stands_in_it(client, trees):
    def folded(page):
        html = BeautifulSoup(client.get(edit_url(page)).content, "html.parser")
        more = html.select_one("#id_burial_date").find_parent("details")
        return not more.has_attr("open")

    assert folded(person(trees.timeline["en"]))
    assert not folded(person(trees.timeline["en"], burial_date="2017-08-01"))


def test_an_error_that_is_folded_away_is_shown(client, trees):
    entry = person(trees.timeline["en"])
    response = edit(client, entry, action=None, burial_date="30/02/2017")
    html = BeautifulSoup(response.content, "html.parser")
    more = html.select_one("#id_burial_date").find_parent("details")
    assert more.has_attr("open")
    assert len(more.select(".error-message")) == 1


def test_a_country_and_a_language_are_chosen_by_their_names(client, trees):
    entry = person(trees.timeline["en"], origins=[{"country": "SD"}])
    html = BeautifulSoup(client.get(edit_url(entry)).content, "html.parser")
    [chosen] = html.select('[name="origins-0-country"] option[selected]')
    assert (chosen["value"], chosen.text) == ("SD", "Sudan")


def test_values_are_written_as_words_of_the_form(client, trees):
    hostile = '"><script>alert(1)</script>'
    entry = person(trees.timeline["en"], name=hostile, summary=hostile, life=hostile)
    html = client.get(edit_url(entry)).content.decode()
    assert "<script>alert(1)" not in html
    form = BeautifulSoup(html, "html.parser")
    assert form.select_one("#id_name")["value"] == hostile
    assert form.select_one("#id_life").text.strip() == hostile


def test_more_people_take_no_more_queries(client, trees):
    entry = person(trees.timeline["en"], origins=[{"country": "SD"}])
    client.get(edit_url(entry))

    def queries():
        with CaptureQueriesContext(connection) as asked:
            client.get(edit_url(entry))
        return len(asked)

    before = queries()
    for number in range(3):
        person(trees.timeline["en"], name=f"Nomen Fictum {number}")
    assert queries() == before


def test_the_form_stays_small(client, trees):
    entry = person(trees.timeline["en"])
    assert len(client.get(edit_url(entry)).content) < 320_000
