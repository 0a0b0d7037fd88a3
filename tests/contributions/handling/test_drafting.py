"""What is taken over becomes a draft, and nothing is published."""

import pytest

from memorial.contributions.models import Question
from memorial.people.models import (
    CareRequest,
    Consent,
    PersonPage,
    Provenance,
    Withholding,
)
from tests.contributions.handling.taking import ALL_PARTS, SENT, keep, newest, proposed
from tests.factories.contributions import contribution
from tests.factories.people import in_language, person, withhold_name


def test_a_new_entry_is_a_draft_with_all_that_was_ticked(desk):
    sent = contribution(answers=SENT, allowed=["text"])
    answer = keep(desk, sent, *ALL_PARTS)
    assert "The draft is kept." in answer.text
    page = newest(sent)
    assert not page.live
    assert PersonPage.objects.get().first_published_at is None
    assert (page.name, page.name_status) == ("Novella Ficta", "known")
    assert (page.age_from, page.age_about, page.age_as_reported) == (
        20,
        True,
        "about 20",
    )
    assert [str(row.country) for row in page.origins.all()] == ["SD"]
    assert page.death_date.edtf == "2016-07-12"
    assert page.place == "a beach near Calais"
    assert page.circumstances == "She fell into the water."
    assert page.life == "She sang."
    names = [(row.text, row.kind, row.direction) for row in page.other_names.all()]
    assert names == [
        ("محمد", "original", "rtl"),
        ("Nova", "alias", "ltr"),
        ("Novelina", "alias", "ltr"),
    ]
    sources = [(row.url, row.confidential) for row in page.sources.all()]
    assert sources == [("https://example.org/a", False), ("", True)]
    assert (sent.state, sent.steps.last().event) == ("received", "drafted")


def test_what_an_answer_tells_can_be_taken_into_any_field(desk):
    sent = contribution(
        answers={("where", "where"): "a beach near Calais"}, allowed=["text"]
    )
    assert desk.read("draft", sent.pk).context["further"] == []
    Question.objects.create(
        contribution=sent,
        by=desk.user,
        asked_on=sent.received_on,
        answered_on=sent.received_on,
        answer="Twenty. She told me.",
    )
    shown = desk.read("draft", sent.pk)
    assert shown.text.count("She told me.") == 1
    assert not any(part.is_proposed for part in shown.context["further"])
    keep(desk, sent, "where", "age", **{"age-age_from": "20", "age-age_unit": "years"})
    page = newest(sent)
    assert (page.age_from, page.place) == (20, "a beach near Calais")
    assert (page.name, page.name_status) == ("", "unknown")
    kept = Provenance.objects.filter(translation_key=sent.about, field="age_from")
    assert kept.get().origin == f"contribution {sent.pk}"


def test_each_field_keeps_where_it_came_from_and_nothing_of_who_sent_it(desk):
    sent = contribution(answers=SENT, allowed=["text"])
    keep(desk, sent, "name", "where")
    kept = Provenance.objects.filter(translation_key=sent.about)
    assert {(row.field, row.origin) for row in kept} == {
        ("name", f"contribution {sent.pk}"),
        ("place", f"contribution {sent.pk}"),
    }


def test_only_what_is_ticked_is_taken_and_it_can_be_corrected_first(desk, trees):
    page = person(trees.timeline["en"], name="Novela", age_from=26, life="She wrote.")
    sent = contribution(
        "entry",
        about=page.translation_key,
        answers={("facts", "name"): "Novella Ficta", ("facts", "age"): "27"},
    )
    keep(desk, sent, "name", **{"name-name": "Novella F."})
    draft = newest(sent)
    assert (draft.name, draft.age_from, draft.life) == ("Novella F.", 26, "She wrote.")
    live = PersonPage.objects.get(pk=page.pk)
    assert (live.name, live.live) == ("Novela", True)
    assert live.has_unpublished_changes
    notes = [(row.kind, row.text) for row in draft.change_notes.all()]
    assert notes == [("completed", "Completed with what we were sent.")]


def test_words_go_into_the_page_of_their_language(desk, trees):
    page = person(trees.timeline["en"], life="She wrote.")
    sent = contribution(
        language="fr",
        about=page.translation_key,
        answers={("life", "life"): "Elle chantait.", ("name", "name"): "Novella"},
        allowed=["text"],
    )
    keep(desk, sent, "life", "name", **{"life-text": "Elle chantait."})
    french = in_language(page, "fr").get_latest_revision_as_object()
    assert french.life == "Elle chantait."
    assert (newest(sent).life, newest(sent).name) == ("She wrote.", "Novella")
    assert in_language(page, "fr").life == ""


def test_a_text_that_stands_is_not_lost(desk, trees):
    page = person(trees.timeline["en"], life="She wrote.")
    sent = contribution(
        about=page.translation_key,
        answers={("life", "life"): "She sang."},
        allowed=["text"],
    )
    keep(desk, sent, "life")
    assert newest(sent).life == "She wrote.\n\nShe sang."


def test_words_that_may_not_be_published_are_not_taken_even_if_ticked(desk):
    sent = contribution(answers=SENT)
    assert "For your information only" in desk.read("draft", sent.pk).text
    keep(desk, sent, "name", "life", **{"life-text": "She sang."})
    assert newest(sent).life == ""


@pytest.mark.parametrize(
    ("shown", "name", "status"),
    [("first", "Novella", "partial"), ("initials", "N. F.", "initials")],
)
def test_the_name_is_proposed_as_it_may_be_shown(desk, shown, name, status):
    sent = contribution(answers=SENT, name_shown=shown)
    keep(desk, sent, "name", "others")
    page = newest(sent)
    assert (page.name, page.name_status) == (name, status)
    assert all(row.private for row in page.other_names.all())


def test_a_name_that_is_not_to_be_shown_is_withheld_with_the_draft(desk):
    sent = contribution(answers=SENT, name_shown="none")
    keep(desk, sent, "name")
    assert Withholding.objects.get().translation_key == sent.about
    assert CareRequest.objects.get().asked_by == "family"
    assert "Novella" not in CareRequest.objects.get().reason


def test_such_a_name_does_not_come_in_without_being_withheld(desk):
    sent = contribution(answers=SENT, name_shown="none")
    answer = keep(desk, sent, "name", withhold_name=None)
    assert "take it over only if it is withheld" in answer.text
    assert not PersonPage.objects.exists()


def test_what_the_family_knows_is_recorded_only_if_the_editor_says_so(desk):
    sent = contribution(answers=SENT)
    keep(desk, sent, "name")
    assert not Consent.objects.exists()
    keep(desk, sent, "name", informed="yes")
    assert Consent.objects.get().purpose == "informed"


def test_a_no_is_proposed(desk):
    sent = contribution(answers=SENT | {("you", "informed"): "no"})
    keep(desk, sent, "name")
    assert Consent.objects.get().given is False


def test_marked_as_accepted_with_it(desk):
    sent = contribution(answers=SENT)
    keep(desk, sent, "name", finished="on")
    assert sent.state == "accepted"
    assert [step.event for step in sent.steps.all()] == ["sent", "drafted", "accepted"]


def test_a_withheld_name_stays_withheld(desk, trees):
    page = person(trees.timeline["en"], name="Ana Kanarienvogel")
    withhold_name(page)
    sent = contribution(
        "entry",
        about=page.translation_key,
        answers={("facts", "name"): "Anna Kanarienvogel"},
    )
    keep(desk, sent, "name")
    assert Withholding.objects.count() == 1
    page.refresh_from_db()
    newest(sent).get_latest_revision().publish()
    assert (
        "Kanarienvogel" not in desk.client.get(page.permanent_address, follow=True).text
    )


def test_a_language_that_the_site_is_not_kept_in_begins_in_the_first(desk):
    sent = contribution(answers=SENT, language="ar")
    keep(desk, sent, "name")
    assert newest(sent).locale.language_code == "en"


def test_a_french_one_begins_in_french(desk):
    sent = contribution(answers=SENT, language="fr")
    keep(desk, sent, "name", "when")
    assert newest(sent).locale.language_code == "fr"


def test_in_a_new_entry_the_facts_that_are_understood_are_ticked(desk):
    sent = contribution(answers=SENT, allowed=["text"])
    words = {"circumstances", "life"}
    assert proposed(desk, sent) == {*ALL_PARTS} - words
    vague = {("origin", "age"): "young", ("when", "when"): "the night of the storm"}
    sent = contribution(answers=SENT | vague, name_shown="none", allowed=["text"])
    assert proposed(desk, sent) == {"origin", "where", "sources"}


def test_in_an_entry_that_stands_nothing_is_ticked(desk, trees):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, answers=SENT)
    assert proposed(desk, sent) == set()
