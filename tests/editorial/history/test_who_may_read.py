"""Nobody reads in the history what is not theirs to know."""

from datetime import date

import pytest
from django.urls import reverse

from tests.admin_forms import edit
from tests.editorial.history.telling import (
    CANARY,
    back,
    fresh,
    log_in,
    renamed,
    url_of,
)
from tests.editorial.translating.desk import messages, words
from tests.factories.people import in_language, person, withhold_name
from tests.factories.users import UserFactory


def test_a_visitor_and_someone_without_a_role_do_not_see_it(client, entry):
    assert client.get(url_of(entry)).status_code == 302
    client.force_login(UserFactory())
    assert client.get(url_of(entry)).status_code == 302


@pytest.mark.parametrize("number", [0, 999_999, 10**30])
def test_the_number_of_nothing_is_not_found(client, moderator, number):
    assert client.get(f"/admin/history/{number}/").status_code == 404
    assert client.post(f"/admin/history/{number}/back/1/").status_code == 404


def test_a_version_of_somebody_else_is_not_found(client, trees, entry, moderator):
    other = person(trees.timeline["en"], name="Other Person")
    assert back(client, entry, other.latest_revision).status_code == 404


def test_going_back_is_no_link(client, entry, moderator):
    url = reverse("history:back", args=[entry.number, entry.latest_revision_id])
    assert client.get(url).status_code == 405


def test_a_translator_sees_words_of_translations_and_no_private_fact(client, entry):
    log_in(client, "Moderators")
    edit(client, entry, private_notes=CANARY, life="Another life.")
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    assert CANARY in words(client.get(url_of(entry)))
    log_in(client, "Translators")
    said = words(client.get(url_of(entry)))
    assert "Une vie." in said
    assert [word for word in (CANARY, "Another", "informed") if word in said] == []


def test_a_translator_cannot_bring_back_facts(client, entry):
    first = renamed(entry)
    log_in(client, "Translators")
    back(client, entry, first)
    assert fresh(entry).get_latest_revision_as_object().name == "Other Name"


@pytest.mark.parametrize(("role", "seen"), [("Moderators", True), ("Editors", False)])
def test_a_name_withheld_since_is_told_to_those_who_decide_alone(
    client, trees, role, seen
):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}", life=f"Of {CANARY}.")
    renamed(page, "")
    withhold_name(page)
    log_in(client, role)
    said = words(client.get(url_of(page)))
    assert (CANARY in said) == seen
    assert ("changed; what it says is not published" in said) != seen


def test_an_editor_does_not_go_back_to_what_they_may_not_read(client, trees):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}")
    first = renamed(page, "")
    withhold_name(page)
    log_in(client, "Editors")
    response = back(client, page, first)
    assert messages(response) == [
        "Only someone who decides on care may go back to this version."
    ]
    assert fresh(page).get_latest_revision_as_object().name == ""


def test_an_editor_goes_back_on_the_day_of_a_death(client, trees):
    page = person(trees.timeline["en"], informed=None, death_date=str(date.today()))
    first = renamed(page)
    log_in(client, "Editors")
    back(client, page, first)
    assert fresh(page).get_latest_revision_as_object().name == "Invented Person"
