"""Whatever a form is sent, it answers with sentences and keeps what was typed."""

import pytest

from memorial.people.models import PersonPage
from tests.admin_forms import create, edit, errors
from tests.factories.people import incident, person

pytestmark = pytest.mark.usefixtures("moderator")

HOSTILE = [
    "x" * 3000,
    "🙂\u202e\0",
    "9" * 400,
    "-99999999999999999999",
    "0001-01-01 00:00",
    "NaN",
]
ROWS = {
    relation: {
        f"{relation}-TOTAL_FORMS": "1",
        f"{relation}-0-id": "",
        f"{relation}-0-ORDER": "1",
        f"{relation}-0-DELETE": "",
    }
    for relation in ("sources", "origins", "causes", "other_names", "change_notes")
}
FIELDS = {
    "sources": ["url", "title", "published", "archived_on", "kind", "supports"],
    "origins": ["country", "people", "stateless"],
    "causes": ["cause", "certainty", "as_reported"],
    "other_names": ["text", "kind", "language", "direction"],
    "change_notes": ["on", "kind", "text"],
}
IN_PERSON = [
    name
    for name in (field.name for field in PersonPage._meta.concrete_fields)
    if name in (*PersonPage.fact_fields, *PersonPage.word_fields)
]
BESIDE = ["go_live_at", "expire_at", "family_informed", "texts_to_hide"]


def everywhere(value):
    """Every field of a person, and of one row of each kind."""
    rows = {
        f"{relation}-0-{name}": value
        for relation, names in FIELDS.items()
        for name in [*names, "id", "ORDER"]
    }
    found = dict.fromkeys((*IN_PERSON, *BESIDE), value)
    return {key: v for row in ROWS.values() for key, v in row.items()} | rows | found


@pytest.mark.parametrize("value", HOSTILE)
def test_every_field_refuses_at_once(client, trees, value):
    response = edit(client, person(trees.timeline["en"]), **everywhere(value))
    assert response.status_code == 200
    assert errors(response)


@pytest.mark.parametrize("name", ["TOTAL_FORMS", "INITIAL_FORMS", "0-id", "0-ORDER"])
@pytest.mark.parametrize("value", ["abc", "9" * 30])
def test_garbled_rows_are_no_error_of_the_site(client, trees, name, value):
    event = incident(trees.incidents["en"])
    rows = ROWS["sources"] | {"sources-0-url": "https://example.org"}
    response = edit(client, event, **rows | {f"sources-{name}": value})
    assert response.status_code in (200, 302)


def test_too_many_rows_are_refused(client, trees):
    event = incident(trees.incidents["en"])
    response = edit(client, event, **{"sources-TOTAL_FORMS": "999"})
    assert response.status_code == 200
    said = response.context["form"].formsets["sources"].non_form_errors()
    assert said == ["Please submit at most 100 forms."]


@pytest.mark.parametrize("value", ["abc", "-1", "9" * 30, "²\0"])
def test_a_choice_of_nothing_is_refused(client, trees, value):
    fields = {"incident": value, "portrait": value, "life": "A life."}
    response = create(client, trees.timeline["en"], "personpage", **fields)
    refusals = [s for s in errors(response) if "not one of the available choices" in s]
    assert len(refusals) == 2
    assert "A life." in response.content.decode()


def test_a_choice_of_something_is_kept(client, trees):
    event = incident(trees.incidents["en"])
    create(client, trees.timeline["en"], "personpage", incident=str(event.pk))
    assert PersonPage.objects.first().incident == event


@pytest.mark.parametrize("typed", ["0001-01-01 00:00", "9999-12-31 23:59"])
def test_a_time_that_nobody_means_is_refused_and_kept(client, trees, typed):
    fields = dict.fromkeys(("gathering_at", "go_live_at", "expire_at"), typed)
    response = create(client, trees.timeline["en"], "personpage", **fields)
    assert errors(response) == ["Give a year between 1900 and 2200."] * 3
    assert response.content.decode().count(typed) >= 3


def test_a_time_that_can_be_is_kept(client, trees):
    create(client, trees.timeline["en"], "personpage", gathering_at="2024-03-01 18:30")
    assert PersonPage.objects.first().gathering_at.year == 2024
