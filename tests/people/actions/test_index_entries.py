"""By what an entry can be found, and by what never."""

from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.people.actions.index_entries import index_entries
from memorial.people.models import (
    FindableName,
    FindableWord,
    NameKey,
    OtherName,
    PersonPage,
    PersonSource,
    Withdrawal,
    Withholding,
)
from tests.admin_forms import edit
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory


def names(public):
    return set(
        FindableName.objects.filter(public=public).values_list("text", flat=True)
    )


def words(code):
    rows = FindableWord.objects.filter(locale__language_code=code)
    return set(rows.values_list("part", "word"))


@pytest.fixture
def entry(trees):
    page = person(trees.timeline["en"], name="Testina Invented", publish=False)
    page.other_names = [
        OtherName(text="Aliasina"),
        OtherName(text="Kanarienvogel", private=True),
    ]
    page.circumstances = "By a lighthouse."
    page.sources = [
        PersonSource(title="Invented Gazette"),
        PersonSource(title="Kanarienbuch", confidential=True),
    ]
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def test_names_and_words_are_those_that_the_page_tells(entry):
    assert names(public=True) == {"Testina Invented", "Aliasina"}
    assert names(public=False) == {"Kanarienvogel"}
    assert {("circumstances", "lighthouse"), ("sources", "gazette")} <= words("en")
    assert not {word for _part, word in words("en")} & {"kanarienvogel", "kanarienbuch"}


def test_each_language_has_its_own_words(entry, client, moderator):
    assert ("circumstances", "lighthouse") not in words("fr")
    assert ("when", "juillet") in words("fr") and ("when", "july") in words("en")
    edit(client, in_language(entry, "fr"), circumstances="Près d’un phare.")
    assert ("circumstances", "phare") in words("fr")
    assert ("circumstances", "phare") not in words("en")


def test_a_draft_is_known_to_editors_alone(trees):
    draft = person(trees.timeline["en"], name="Draftina", publish=False)
    assert (names(public=True), names(public=False)) == (set(), {"Draftina"})
    draft.name = "Draftina Testa"
    draft.save_revision()
    assert names(public=False) == {"Draftina", "Draftina Testa"}
    draft.save_revision().publish()
    assert (names(public=True), names(public=False)) == ({"Draftina Testa"}, set())


def test_a_withheld_name_is_found_by_nobody(entry):
    Withholding.objects.create(translation_key=entry.translation_key, fact="name")
    index_entries([entry.translation_key])
    assert not FindableName.objects.exists() and not NameKey.objects.exists()
    assert not {word for part, word in words("en") if part == "name"}


@pytest.mark.parametrize("hide", ["withhold", "unpublish"])
def test_those_bound_to_someone_hidden_are_not_found_by_the_name(
    trees, client, moderator, hide
):
    """At once, and in the texts of others too."""
    event = incident(trees.incidents["en"], summary="Kanarienvogel was there.")
    hidden = person(trees.timeline["en"], name="Kanarienvogel", incident=event)
    person(trees.timeline["en"], name="Ana", life="With Kanarienvogel.", incident=event)
    told = {part for part, word in words("en") if word == "kanarienvogel"}
    assert told == {"name", "life", "summary"}
    if hide == "withhold":
        edit(client, hidden, name_status="withheld")
    else:
        hidden.unpublish()
    assert "kanarienvogel" not in {word for _part, word in words("en")}


def test_a_withdrawn_entry_tells_nothing(entry):
    Withdrawal.objects.create(translation_key=entry.translation_key)
    index_entries([entry.translation_key])
    assert names(public=True) == set()
    assert words("en") == words("fr") == set()


def test_a_recent_name_is_public_once_the_family_is_informed(trees, client):
    client.force_login(UserFactory(role="Moderators"))
    today = date.today().isoformat()
    page = person(trees.timeline["en"], name="Testina", death_date=today, informed=None)
    assert (names(public=True), names(public=False)) == (set(), {"Testina"})
    edit(client, page, family_informed="yes")
    assert (names(public=True), names(public=False)) == ({"Testina"}, set())
    edit(client, page, family_informed="no")
    assert (names(public=True), names(public=False)) == (set(), {"Testina"})


def test_unpublishing_and_deleting_leave_nothing_to_be_found_by(entry):
    entry.unpublish()
    assert names(public=True) == set() and words("en") == words("fr") == set()
    entry.delete()
    assert not FindableName.objects.exists() and not NameKey.objects.exists()


def test_incidents_are_found_by_their_words(trees):
    incident(trees.incidents["en"], heading="Invented shipwreck", inquiry="In Paris.")
    assert {("heading", "shipwreck"), ("inquiry", "paris")} <= words("en")


def test_what_is_in_line_is_not_written_again(entry):
    before = set(NameKey.objects.values_list("pk", flat=True))
    index_entries([entry.translation_key])
    assert set(NameKey.objects.values_list("pk", flat=True)) == before


def test_three_entries_cost_as_many_queries_as_one(trees):
    keys = [
        person(trees.timeline["en"], name=f"Testina {number}").translation_key
        for number in range(3)
    ]
    counts = []
    for some in (keys[:1], keys):
        with CaptureQueriesContext(connection) as captured:
            index_entries(some)
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_the_command_works_all_of_it_out_anew(entry, capsys):
    FindableName.objects.all().delete()
    FindableWord.objects.all().delete()
    call_command("index_entries")
    assert names(public=True) == {"Testina Invented", "Aliasina"}
    assert ("circumstances", "lighthouse") in words("en")
    assert "1 entries can be found" in capsys.readouterr().out
