"""How the texts of many entries stand in each language, told in a few queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.languages.models import TranslatedText
from memorial.languages.standing import EntryState, Standing
from memorial.languages.states import states
from memorial.languages.wording import remember_wording, wordings, words_of
from memorial.people.models import IncidentPage, PersonPage
from tests.admin_forms import edit
from tests.factories.notes import noted
from tests.factories.people import in_language, incident, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], life="A life.")


def french(page, model=PersonPage):
    return states(model, [page.translation_key])[page.translation_key]["fr"]


def life(entry):
    return french(entry).texts["life"]


def machine_made(page, **words):
    """A draft with texts that a machine made, and nobody checked."""
    for name, text in words.items():
        setattr(page, name, text)
    remember_wording(page, page.original())
    TranslatedText.objects.filter(field__in=words, locale=page.locale).update(
        machine=True
    )
    return page.save_revision()


def test_a_text_that_nobody_translated_is_borrowed_since_the_first_publication(entry):
    state = life(entry)
    assert (state.standing, state.since) == (
        Standing.BORROWED,
        entry.first_published_at,
    )


def test_the_original_itself_has_no_text_to_translate(entry):
    state = states(PersonPage)[entry.translation_key]["en"]
    assert (state.is_original, state.texts, state.page) == (True, {}, entry.pk)


def test_what_the_original_leaves_empty_is_not_missing(entry):
    assert list(french(entry).texts) == ["life"]


def test_a_draft_alone_is_a_draft(client, entry):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    state = life(entry)
    draft = in_language(entry, "fr").latest_revision
    assert (state.standing, state.since) == (Standing.DRAFT, draft.created_at)


def test_a_published_text_is_done(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert life(entry).standing == Standing.DONE
    assert french(entry).standing == Standing.DONE


def test_a_text_is_older_since_the_original_was_published_again(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another life.")
    first = PersonPage.objects.get(pk=entry.pk).last_published_at
    edit(client, entry, life="Yet another life.")
    state = life(entry)
    second = PersonPage.objects.get(pk=entry.pk).last_published_at
    assert state.standing == Standing.OLDER
    assert first <= state.since < second


def test_an_original_put_back_makes_no_text_older(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another life.")
    edit(client, entry, life="A life.")
    assert life(entry).standing == Standing.DONE
    assert not TranslatedText.objects.exclude(older_since=None).exists()


def test_a_draft_of_the_original_makes_no_text_older(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, action=None, life="Another life.")
    assert life(entry).standing == Standing.DONE


def test_a_hidden_text_is_hidden_until_a_new_draft(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another life.", texts_to_hide=["life"])
    assert life(entry).standing == Standing.HIDDEN
    edit(client, in_language(entry, "fr"), action=None, life="Une autre vie.")
    assert life(entry).standing == Standing.DRAFT


def test_the_texts_of_rows_are_told_as_well(trees):
    event = noted(incident(trees.incidents["en"]), text="The date was corrected.")
    note = event.change_notes.get()
    assert set(french(event, IncidentPage).texts) == {
        "heading",
        f"change_notes.{note.key}.text",
    }


def test_a_language_without_a_page_says_so(entry):
    in_language(entry, "fr").delete()
    assert french(entry).standing == Standing.NO_PAGE
    assert life(entry).standing == Standing.NO_PAGE


def test_a_text_of_an_entry_that_is_not_live_is_missing(entry):
    entry.unpublish()
    assert life(entry).standing == Standing.MISSING


def test_what_a_machine_made_is_a_draft_and_marked(entry):
    machine_made(in_language(entry, "fr"), life="Une vie.")
    state = life(entry)
    assert (state.standing, state.machine) == (Standing.DRAFT, True)


def test_what_a_machine_made_is_not_shown_however_it_was_published(entry):
    machine_made(in_language(entry, "fr"), life="Une vie.").publish()
    assert in_language(entry, "fr").life == "Une vie."
    assert wordings(in_language(entry, "fr"))["life"].text == "A life."
    assert (life(entry).standing, life(entry).machine) == (Standing.BORROWED, True)


def test_the_names_are_those_of_the_words_of_a_page(trees):
    event = noted(incident(trees.incidents["en"], summary="One sentence."))
    told = {name for name, text in words_of(event).items() if text}
    assert set(french(event, IncidentPage).texts) == told


def test_an_entry_without_texts_is_done():
    assert EntryState(page=1).standing == Standing.DONE


def test_the_number_of_queries_is_the_same_for_one_and_for_several(client, trees):
    entries = [person(trees.timeline["en"], life=f"Life {n}.") for n in range(3)]
    counts = []
    for entry in entries:
        edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
        with CaptureQueriesContext(connection) as queries:
            found = states(PersonPage)
        counts.append(len(queries))
    assert len(found) == 3
    assert counts == [6, 6, 6]
