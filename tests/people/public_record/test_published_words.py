"""Nothing is translated, or sent to a machine, that readers do not see."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.people.models import PersonPage, Withdrawal, Withholding
from memorial.people.public_record.published_words import published_words
from tests.factories.notes import noted
from tests.factories.people import in_language, incident, person, withhold_name
from tests.journeys.hidden_people import HIDDEN, HiddenPeople, fresh

TEXTS = ("summary", "life", "circumstances", "tribute", "place")


@pytest.fixture
def entry(trees):
    told = {name: f"The {name} in words." for name in TEXTS}
    page = person(trees.timeline["en"], portrait_alt="A picture.", **told)
    return noted(page, text="The age was corrected.")


def test_all_texts_that_the_public_page_shows_are_given(client, entry):
    texts = published_words(entry).texts
    html = client.get(entry.url).content.decode()
    note = entry.change_notes.get()
    assert set(texts) == {*TEXTS, f"change_notes.{note.key}.text"}
    assert [text for text in texts.values() if text not in html] == []


def test_a_draft_is_not_given(entry):
    entry.life = "A draft."
    entry.save_revision()
    assert published_words(fresh(entry)).texts["life"] == "The life in words."


@pytest.mark.parametrize(
    ("fact", "gone"), [("life", {"life", "tribute"}), ("place", {"place"})]
)
def test_what_is_withheld_is_not_given(entry, fact, gone):
    Withholding.objects.create(translation_key=entry.translation_key, fact=fact)
    texts = published_words(entry).texts
    assert {name for name in TEXTS if name not in texts} == gone


def test_nothing_is_given_of_who_was_taken_down(entry):
    entry.unpublish()
    assert published_words(fresh(entry)).texts == {}


def test_nothing_is_given_of_who_was_withdrawn_and_published_again(entry):
    Withdrawal.objects.create(translation_key=entry.translation_key)
    assert published_words(fresh(entry)).texts == {}


def test_a_text_that_tells_the_own_withheld_name_is_not_given(trees):
    page = person(
        trees.timeline["en"], name="Ana Zeisigfink", life="Zeisigfink!", summary="One."
    )
    withhold_name(page)
    words = published_words(fresh(page))
    assert words.texts == {"summary": "One."}
    assert not words.may_tell("Said of Zeisigfink")


def test_borrowed_words_are_not_those_of_the_language(entry):
    assert published_words(in_language(entry, "fr")).texts == {}


def test_no_hidden_name_of_anybody_is_given(trees):
    hidden = HiddenPeople(trees)
    entries = [*hidden.people, hidden.teller, hidden.event]
    before = str([published_words(fresh(page)).texts for page in entries])
    assert [word for word in HIDDEN if word not in before] == []
    hidden.hide()
    after = str([published_words(fresh(page)).texts for page in entries])
    assert [word for word in HIDDEN if word in after] == []


def test_the_number_of_queries_is_fixed(trees):
    event = incident(trees.incidents["en"])
    counts = []
    for number in range(3):
        page = person(trees.timeline["en"], incident=event, life=f"Life {number}.")
        page = PersonPage.objects.select_related("locale").get(pk=page.pk)
        with CaptureQueriesContext(connection) as queries:
            published_words(page)
        counts.append(len(queries))
    assert counts[0] == counts[2]
