"""The command: everybody on both timelines, once, with what is recorded beside."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.http import QueryDict

from memorial.exchange.examples import loading
from memorial.exchange.models import ImportRow, ImportRun
from memorial.languages.wording import wordings
from memorial.people import ledger
from memorial.people.models import (
    DecidedEntry,
    Decision,
    IncidentPage,
    PersonPage,
    Provenance,
    TextRights,
)
from memorial.people.public_record.neighbours import public_person as public
from memorial.timeline.reading import reading

SOME = ("2000-dover", "2000-01", "2016-01", "2017-01", "2017-03", "2017-05", "2017-06")
BOTH = ("en", "fr")


@pytest.fixture
def some(examples, monkeypatch):
    """A few of the examples, read anew at each loading."""
    read = loading.read_examples

    def read_some():
        return [[one for one in entries if one.key in SOME] for entries in read()]

    monkeypatch.setattr(loading, "read_examples", read_some)


@pytest.fixture
def load(trees, some):
    def load():
        out = StringIO()
        call_command("load_examples", stdout=out)
        return out.getvalue().strip()

    return load


def page_of(key, code="en"):
    row = ImportRow.objects.get(list_key=key)
    return PersonPage.objects.get(
        translation_key=row.translation_key, locale__language_code=code
    )


def test_every_example_is_on_both_timelines(trees, people):
    call_command("load_examples", stdout=StringIO())
    names = {person.facts.get("name") for person in people.values()}
    for code in BOTH:
        told = reading(trees.locale[code], QueryDict())["timeline"]
        assert told.count == len(people) == 67
        years = [year.number for year in told.years]
        assert years == [2017, 2016, 2000]
    for code in BOTH:
        shown = PersonPage.objects.live().in_language(trees.locale[code])
        assert {page.name or None for page in shown} == names


def test_a_second_run_changes_nothing(load):
    assert load() == "7 entries added; 0 kept out by the ledger."
    before = [PersonPage.objects.count(), ImportRun.objects.count()]
    changed = list(PersonPage.objects.values_list("latest_revision", flat=True))
    assert load() == "0 entries added; 0 kept out by the ledger."
    assert [PersonPage.objects.count(), ImportRun.objects.count()] == before
    assert list(PersonPage.objects.values_list("latest_revision", flat=True)) == changed


def test_what_an_editor_did_since_stays(load):
    load()
    page = page_of("2017-05", "fr")
    page.unpublish()
    gone = page_of("2017-01", "fr")
    key = gone.translation_key
    gone.delete()
    load()
    assert not page_of("2017-05", "fr").live
    assert not PersonPage.objects.filter(translation_key=key).exists()


def test_the_texts_stand_in_each_language_as_its_own(load, people):
    load()
    for key in SOME[1:]:
        for code in BOTH:
            page = page_of(key, code)
            told = wordings(page)["circumstances"]
            assert told.text == people[key].words[code]["circumstances"]
            assert (told.language, told.borrowed, told.older) == (code, False, False)
            assert page.live and not page.has_unpublished_changes


def test_the_original_is_in_the_language_of_the_file(load):
    load()
    assert page_of("2017-01", "fr").original() == page_of("2017-01", "fr")
    assert page_of("2016-01", "fr").original() == page_of("2016-01", "en")


def test_change_notes_are_told_in_both_languages(load, people):
    load()
    for code in BOTH:
        entry = public(page_of("2017-01", code))
        told = {change.text.text for change in entry.changes}
        assert told == set(people["2017-01"].words[code]["change_notes"])
        assert {change.text.language for change in entry.changes} == {code}


def test_the_people_of_dover_stand_in_their_incident(load, trees):
    load()
    incident = IncidentPage.objects.get(locale=trees.locale["fr"])
    assert incident.live and incident.heading and incident.circumstances
    for code in BOTH:
        key = page_of("2000-01", code).incident.translation_key
        assert key == incident.translation_key


def test_a_minor_is_named_by_the_decision_that_is_recorded(load):
    load()
    decision = Decision.objects.get()
    assert decision.whole_list and decision.reason == loading.BECAUSE
    assert public(page_of("2017-06")).called == "Omar"
    DecidedEntry.objects.all().delete()
    assert public(page_of("2017-06")).called == "Name not published"


def test_the_person_without_a_name_is_called_so(load):
    load()
    assert page_of("2017-03", "en").title == "A person whose name is not known"
    assert page_of("2017-05", "en").title == "Name not published"


def test_where_facts_and_texts_are_from_is_recorded(load):
    load()
    run = ImportRun.objects.get()
    assert run.rows.count() == len(SOME)
    assert run.published and run.rights == loading.RIGHTS
    key = page_of("2017-01").translation_key
    assert Provenance.objects.filter(translation_key=key).count() == 1
    texts = TextRights.objects.filter(translation_key=key)
    assert set(texts.values_list("language", "holder")) == {
        (code, loading.RIGHTS) for code in BOTH
    }


def test_whom_the_ledger_names_does_not_come_back(load):
    ledger.enter(["Fisha", "Masud"])
    loading_again = load()
    assert loading_again == "6 entries added; 1 kept out by the ledger."
    for page in PersonPage.objects.all():
        assert page.name != "Masud"


def test_the_held_are_not_told_beside_others(examples, trees):
    ledger.enter(["Fisha"], year=2017)
    held = loading.Loading()
    assert (held.held, len(held.records)) == (1, 67)
    for record in held.records:
        loading.silence(record, held.untold)
        assert record.rows["sources"], record.key
        assert "Fisha" not in str(record.words) + str(record.rows)


def test_a_site_without_its_trees_says_so(db):
    for page in PersonPage.allowed_parent_page_models():
        page.objects.all().delete()
    for page in IncidentPage.allowed_parent_page_models():
        page.objects.all().delete()
    with pytest.raises(CommandError, match="set_up_site"):
        call_command("load_examples", stdout=StringIO())
