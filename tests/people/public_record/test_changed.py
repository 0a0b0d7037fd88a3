"""What changed, as the public may know it."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from memorial.languages.wording import hide_wording
from memorial.people.models import (
    Consent,
    Withdrawal,
    Withholding,
)
from memorial.people.public_record.changed import changed_entries
from tests.factories.notes import ON, noted
from tests.factories.people import in_language, incident, person


def told(trees, code="en"):
    return [
        (each.change.kind, each.change.on, each.change.text.text)
        for each in changed_entries(trees.locale[code])
    ]


def test_the_newest_first_by_the_day_of_the_change(trees):
    page = person(trees.timeline["en"], death_date="2017-07-12")
    noted(page)
    noted(page, kind="completed", text="", on=localdate())
    assert told(trees) == [
        ("completed", localdate(), ""),
        ("added", localdate(), ""),
        ("corrected", ON, "The age was corrected."),
    ]


def test_a_note_that_it_was_added_stands_for_the_publication(trees):
    noted(person(trees.timeline["en"]), kind="added", text="With a list.")
    assert told(trees) == [("added", ON, "With a list.")]


def test_drafts_and_days_to_come_are_not_told(trees):
    person(trees.timeline["en"], publish=False)
    page = person(trees.timeline["en"])
    noted(page, on=localdate() + timedelta(days=1))
    assert [kind for kind, _on, _text in told(trees)] == ["added"]


def test_a_note_is_borrowed_or_in_its_own_words_or_hidden(trees):
    page = noted(person(trees.timeline["en"]), text="Her age was corrected.")
    corrected = changed_entries(trees.locale["fr"])[-1].change.text
    assert (corrected.text, corrected.language) == ("Her age was corrected.", "en")
    assert corrected.borrowed
    french = in_language(page, "fr")
    note = french.change_notes.get()
    note.text = "Son âge a été corrigé."
    french.change_notes.add(note)
    french.save_revision().publish()
    corrected = changed_entries(trees.locale["fr"])[-1].change.text
    assert (corrected.text, corrected.borrowed) == ("Son âge a été corrigé.", False)
    hide_wording(page, [f"change_notes.{note.key}.text"])
    assert changed_entries(trees.locale["fr"])[-1].change.text.borrowed


def withhold(page):
    Withholding.objects.create(translation_key=page.translation_key, fact="name")


def refuse(page):
    Consent.objects.create(
        translation_key=page.translation_key, purpose="informed", given=False
    )


@pytest.mark.parametrize("hide", [withhold, refuse])
@pytest.mark.parametrize("code", ["en", "fr"])
def test_nobody_is_said_to_be_named_whose_name_is_not_shown(trees, hide, code):
    page = person(trees.timeline["en"], name="Testina Kanarienvogel")
    noted(page, kind="named", text="A cousin told us her name, Testina.")
    noted(page, text="Kanarienvogel was 31.")
    assert "named" in [kind for kind, _on, _text in told(trees, code)]
    hide(page)
    shown = changed_entries(trees.locale[code])
    assert [each.change.kind for each in shown] == ["added", "corrected"]
    assert "estina" not in repr(shown)
    assert "anarienvogel" not in repr(shown)


def test_an_incident_tells_no_name_that_its_people_do_not(trees):
    event = incident(trees.incidents["en"], heading="The drowning of Kanari")
    page = person(trees.timeline["fr"], name="Kanari Invented", incident=event)
    noted(event, text="Kanari was aboard too.")
    assert "Kanari" in repr(
        [e for e in changed_entries(trees.locale["fr"]) if e.incident]
    )
    withhold(page)
    shown = changed_entries(trees.locale["fr"])
    assert "Kanari" not in repr(shown)
    assert len([each for each in shown if each.incident]) == 2


def test_what_is_withdrawn_is_not_told(trees):
    page = noted(person(trees.timeline["en"]))
    Withdrawal.objects.create(translation_key=page.translation_key)
    assert told(trees) == []


def test_the_changes_of_one_entry_are_told_apart_in_every_language(trees):
    noted(noted(person(trees.timeline["en"])), kind="completed")
    keys = [
        {each.key for each in changed_entries(trees.locale[code])}
        for code in ("en", "fr")
    ]
    assert keys[0] == keys[1]
    assert len(keys[0]) == 3
