"""The screen on which an entry of several people is split."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.people.models import Joining, PersonPage, PersonSource
from tests.factories.people import person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    page = person(trees.timeline["en"], name="Uno and Due", life="They sang.")
    page.sources = [PersonSource(title="On both")]
    page.save_revision().publish()
    return page


def url_of(page):
    return reverse("joining:split", args=[page.number])


def filled(response, **changes):
    soup = BeautifulSoup(response.content.decode(), "html.parser")
    form = soup.select_one("main form[method=post]")
    data = {"parts": form.select_one("[name=parts]")["value"]}
    for field in form.select("input[name^=p]:not([name=parts]), select"):
        if field.name == "select":
            chosen = field.select_one("option[selected]")
            data[field["name"]] = chosen["value"] if chosen else ""
        elif field.get("type") != "checkbox" or field.has_attr("checked"):
            data.setdefault(field["name"], []).append(field.get("value", ""))
    return data | changes


NAMED = {"p2-name": "Testina Due", "p2-name_status": "known"}


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 2), ("?parts=3", 3), ("?parts=11", 2), ("?parts=x", 2), ("?parts=-1", 2)],
)
def test_it_asks_for_as_many_as_there_are(client, entry, query, count):
    shown = client.get(url_of(entry) + query)
    assert len(shown.context["forms"]) == count


def test_a_last_look_and_then_the_split(client, entry):
    data = filled(client.get(url_of(entry)), **NAMED)
    shown = client.post(url_of(entry), data | {"step": "check"})
    assert "Testina Due" in shown.content.decode()
    assert PersonPage.objects.count() == 2
    again = filled(shown)
    assert client.post(url_of(entry), again | {"step": "do"}).status_code == 302
    pages = PersonPage.objects.filter(locale__language_code="en", live=True)
    assert {page.name for page in pages} == {"Uno and Due", "Testina Due"}
    assert {page.sources.count() for page in pages} == {1}


def test_what_nobody_gets_is_said(client, entry):
    data = filled(client.get(url_of(entry)), **NAMED)
    data |= {"p1-sources": [], "p2-sources": []}
    shown = client.post(url_of(entry), data | {"step": "check"})
    assert shown.context["left"] == ["On both"]


@pytest.mark.parametrize(
    "changes",
    [
        {"p2-name_status": "known"},
        {"p2-name": "Testina", "p2-name_status": "unknown"},
        {"p1-age_from": "-1"},
        {"p1-age_from": "9" * 30},
        {"p1-sources": "00000000-0000-0000-0000-000000000000"},
        {"parts": "999999"},
    ],
)
def test_bad_input_splits_nothing(client, entry, changes):
    data = filled(client.get(url_of(entry))) | changes
    response = client.post(url_of(entry), data | {"step": "do"})
    assert response.status_code == 200
    assert Joining.objects.count() == 0


def test_rows_of_somebody_else_are_not_taken(client, trees, entry):
    other = person(trees.timeline["en"])
    other.sources = [PersonSource(title="Of another")]
    other.save_revision().publish()
    data = filled(client.get(url_of(entry)), **NAMED)
    data["p1-sources"] = str(other.sources.get().key)
    assert client.post(url_of(entry), data | {"step": "do"}).status_code == 200
    assert Joining.objects.count() == 0
