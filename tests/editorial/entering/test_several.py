"""Several people of one incident, entered without any script."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.editorial.entering.views import several
from memorial.people.ledger import enter
from memorial.people.models import Consent, IncidentPage, PersonPage
from tests.admin_forms import edit_url
from tests.factories.people import incident, person
from tests.factories.users import UserFactory

SHARED = {
    "heading": "Invented shipwreck",
    "date": "night of 11 to 12 July 2016",
    "place": "off Exempleville",
    "cause": "drowning",
    "circumstances": "An invented boat sank.",
    "sources-0-url": "https://paper.example/a",
    "sources-0-title": "An invented paper",
    "dead_from": "3",
}
ROWS = {
    "form-0-name": "Nomen Fictum",
    "form-0-age_from": "19",
    "form-0-country": "SD",
    "form-1-unknown": "on",
    "form-1-gender": "woman",
    "form-1-age_from": "30",
    "form-1-age_about": "on",
    "form-1-informed": "no",
}


def url(code="en"):
    return reverse("entering:several", args=[code])


def fields(response):
    """What a browser without script would send of the shown form."""
    form = BeautifulSoup(response.content, "html.parser").select_one(
        ".entering-several"
    )
    found = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        if field.get("type") == "checkbox" and not field.has_attr("checked"):
            continue
        found[field["name"]] = value_of(field)
    return found


def value_of(field):
    if field.name == "textarea":
        return field.text.removeprefix("\n")
    if field.name == "select":
        chosen = field.select_one("option[selected]")
        return chosen["value"] if chosen else ""
    return field.get("value", "on" if field.get("type") == "checkbox" else "")


def press(client, button, response=None, **changes):
    data = fields(response or client.get(url())) | changes
    return client.post(url(), data | {button: ""})


def told(response):
    return " ".join(response.content.decode().split())


def test_they_are_typed_looked_at_and_saved_as_drafts(client, moderator):
    looked_at = press(client, "check", **SHARED, **ROWS)
    assert "Understood" not in told(looked_at)
    assert "night of 11 to 12 July 2016" in told(looked_at)
    assert not PersonPage.objects.exists()
    response = press(client, "save", looked_at)
    assert response.status_code == 302
    event = IncidentPage.objects.get()
    people = PersonPage.objects.order_by("-age_from")
    assert [(page.name, page.name_status) for page in people] == [
        ("", "unknown"),
        ("Nomen Fictum", "known"),
    ]
    assert {(page.live, page.incident) for page in people} == {(False, event)}
    for page in people:
        assert page.death_date.edtf == "2016-07-11/2016-07-12"
        assert [row.cause for row in page.causes.all()] == ["drowning"]
        assert [row.title for row in page.sources.all()] == ["An invented paper"]
    assert (event.dead_from, event.live) == (3, False)
    assert [origin.country.code for origin in people[1].origins.all()] == ["SD"]
    assert [consent.given for consent in Consent.objects.all()] == [False]


def test_an_incident_that_stands_is_chosen(client, moderator, trees):
    event = incident(trees.incidents["en"])
    changes = SHARED | ROWS | {"heading": "", "incident": event.pk}
    press(client, "save", press(client, "check", **changes))
    assert {page.incident_id for page in PersonPage.objects.all()} == {event.pk}
    both = press(client, "check", **changes | {"heading": "Another"})
    assert "not both" in told(both)


def test_somebody_without_an_incident_has_none(client, moderator):
    press(client, "save", press(client, "check", **SHARED | ROWS | {"heading": ""}))
    assert {page.incident for page in PersonPage.objects.all()} == {None}
    assert not IncidentPage.objects.exists()


def test_five_more_rows_keep_what_was_typed(client, moderator):
    more = press(client, "more-form", **SHARED, **ROWS)
    found = fields(more)
    assert found["form-TOTAL_FORMS"] == "10"
    assert {name: found[name] for name in ROWS} == ROWS
    assert {name: found[name] for name in SHARED} == SHARED


def test_there_are_a_hundred_rows_at_most(client, moderator):
    more = press(client, "more-form", **{"form-TOTAL_FORMS": "98"})
    assert (fields(more)["form-TOTAL_FORMS"], "Five more" in told(more)) == (
        "100",
        False,
    )


@pytest.mark.parametrize("total", ["", "x", "-1", "10000000"])
@pytest.mark.parametrize("button", ["more-form", "check", "save"])
def test_a_wrong_number_of_rows_makes_nobody(client, moderator, total, button):
    data = SHARED | ROWS | {"form-TOTAL_FORMS": total, "form-INITIAL_FORMS": "0"}
    assert client.post(url(), data | {button: ""}).status_code == 200
    assert not PersonPage.objects.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"date": "21-11-24"}, "can mean"),
        ({"date": "1 May 2190"}, "lies in the future"),
        ({"sources-1-url": "javascript:alert(1)"}, "valid URL"),
        ({"form-0-age_from": "999"}, "less than or equal to 120"),
        ({"form-0-unknown": "on"}, "There is a name"),
        ({"place_country": "XX"}, "Select a valid choice"),
        ({"incident": "99999"}, "Select a valid choice"),
        ({"dead_from": "-3"}, "greater than or equal to 0"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_stays(
    client, moderator, changes, sentence
):
    refused = press(client, "save", **SHARED | ROWS | changes)
    assert sentence in told(refused)
    assert fields(refused)["form-0-name"] == "Nomen Fictum"
    assert (PersonPage.objects.count(), IncidentPage.objects.count()) == (0, 0)


def test_nobody_is_not_several(client, moderator):
    assert "Write at least one person" in told(press(client, "save", **SHARED))
    assert not IncidentPage.objects.exists()


def test_who_has_an_entry_already_is_shown_and_left_out(client, moderator, trees):
    known = person(trees.timeline["en"], name="Nomen Fictum", death_date="2016-07-12")
    looked_at = press(client, "check", **SHARED, **ROWS)
    assert edit_url(known) in told(looked_at)
    press(client, "save", looked_at, **{"form-0-left_out": "on"})
    made = PersonPage.objects.exclude(translation_key=known.translation_key)
    assert [page.name for page in made] == [""]


def test_whom_the_ledger_holds_is_kept_out(client, moderator):
    enter(["Nomen Fictum"], year=2016)
    refused = press(client, "save", **SHARED, **ROWS)
    assert "must not be brought in" in told(refused)
    assert not PersonPage.objects.exists()


def test_the_button_pressed_twice_saves_once(client, moderator):
    looked_at = press(client, "check", **SHARED, **ROWS)
    for _time in range(2):
        assert press(client, "save", looked_at).status_code == 302
    assert PersonPage.objects.count() == 2


def test_what_failed_is_sent_again(client, moderator, monkeypatch):
    def fails(*args, **kwargs):
        raise OSError("the disk is full")

    looked_at = press(client, "check", **SHARED, **ROWS)
    with monkeypatch.context() as broken, pytest.raises(OSError, match="full"):
        broken.setattr(several, "enter_together", fails)
        press(client, "save", looked_at)
    press(client, "save", looked_at)
    assert PersonPage.objects.count() == 2


def test_a_yes_of_the_family_is_written_by_who_may_publish(client, trees):
    client.force_login(UserFactory(role="Editors"))
    refused = press(client, "save", **SHARED, **ROWS | {"form-1-informed": "yes"})
    assert "recorded by someone who may publish" in told(refused)
    press(client, "save", **SHARED, **ROWS)
    assert PersonPage.objects.count() == 2


def test_hostile_words_are_words(client, moderator):
    hostile = "<script>alert(1)</script>"
    looked_at = press(client, "check", **SHARED | ROWS | {"form-0-name": hostile})
    assert hostile not in told(looked_at)
    assert fields(looked_at)["form-0-name"] == hostile


@pytest.mark.parametrize("role", [None, "Translators", "nobody"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_others_are_refused(client, trees, role, method):
    if role:
        client.force_login(UserFactory(role=role if role != "nobody" else None))
    assert getattr(client, method)(url(), SHARED | ROWS).status_code == 302
    assert not PersonPage.objects.exists()


@pytest.mark.parametrize("code", ["xx", "ar"])
def test_there_is_none_in_a_language_that_is_not_written(client, moderator, code):
    assert client.get(url(code)).status_code == 302


def test_they_are_entered_in_french_as_well(client, moderator, trees):
    data = fields(client.get(url("fr"))) | SHARED | ROWS | {"date": "12 juillet 2016"}
    assert client.post(url("fr"), data | {"save": ""}).status_code == 302
    assert {page.locale for page in PersonPage.objects.all()} == {trees.locale["fr"]}
