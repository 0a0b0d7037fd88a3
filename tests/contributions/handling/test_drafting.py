"""What is taken over becomes a draft, and nothing is published."""

import pytest

from memorial.people.actions.withdraw import withdraw
from memorial.people.models import (
    CareRequest,
    Consent,
    PersonPage,
    Provenance,
    Withholding,
)
from tests.factories.contributions import contribution
from tests.factories.people import in_language, person, withhold_name

SENT = {
    ("name", "name"): "Novella Ficta",
    ("name", "own_letters"): "محمد",
    ("name", "other_names"): "Nova, Novelina",
    ("origin", "age"): "about 20",
    ("origin", "origin"): "Sudan",
    ("when", "when"): "12 July 2016",
    ("where", "where"): "a beach near Calais",
    ("what", "what"): "She fell into the water.",
    ("life", "life"): "She sang.",
    ("sources", "sources"): "See https://example.org/a?utm_source=x, and her sister.",
    ("you", "informed"): "yes",
}


def taken(desk, sent, *codes, **more):
    """The form as it is shown, with these parts ticked, and what is written anew."""
    answer = desk.read("draft", sent.pk)
    fields = {"language": answer.context["language"]}
    for form in (*answer.context["parts"], answer.context["beside"]):
        for bound in form:
            value = bound.field.prepare_value(bound.initial)
            if bound.widget_type == "checkbox":
                value = "on" if value else None
            if value is not None:
                fields[bound.html_name] = value
    return fields | {f"{code}-take": "on" for code in codes} | more


def keep(desk, sent, *codes, **more):
    fields = taken(desk, sent, *codes, **more)
    fields = {name: value for name, value in fields.items() if value is not None}
    return desk.send("draft", sent, **fields)


ALL_PARTS = (
    "name",
    "others",
    "age",
    "origin",
    "when",
    "where",
    "circumstances",
    "life",
    "sources",
)


def newest(sent):
    original = PersonPage.objects.filter(translation_key=sent.about).first()
    return original.original().get_latest_revision_as_object()


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


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("name", {"name-name": ""}),
        ("name", {"name-name": "x" * 201}),
        ("name", {"name-status": "famous"}),
        ("age", {"age-age_from": "999"}),
        ("age", {"age-age_from": "1e3"}),
        ("age", {"age-age_from": "20", "age-age_to": "10"}),
        ("age", {"age-age_unit": "moons"}),
        ("origin", {"origin-country": "", "origin-people": ""}),
        ("origin", {"origin-country": "XX"}),
        ("when", {"when-date": "2017-02-30"}),
        ("when", {"when-date": "soon"}),
        ("when", {"when-date": "a\x00b"}),
        ("where", {"where-place": "x" * 501}),
        ("sources", {"sources-links": "javascript:alert(1)"}),
        ("sources", {"sources-links": "https://example.org/" + "x" * 3000}),
        ("sources", {"sources-links": "https://example.org/\n" * 40}),
        ("others", {"others-aliases": "x" * 201}),
        ("others", {"others-language": "x" * 11}),
    ],
)
def test_what_cannot_be_is_said_where_it_stands_and_nothing_is_kept(desk, code, wrong):
    sent = contribution(answers=SENT)
    answer = keep(desk, sent, code, **wrong)
    assert answer.status_code == 200
    assert "Nothing was changed." in answer.text or "An origin needs" in answer.text
    assert not PersonPage.objects.exists()
    assert sent.steps.count() == 1


def test_what_is_wrong_where_nothing_is_ticked_is_left_alone(desk):
    sent = contribution(answers=SENT)
    keep(desk, sent, "name", **{"age-age_from": "999"})
    assert newest(sent).name == "Novella Ficta"


def test_nothing_ticked_nothing_done(desk):
    sent = contribution(answers=SENT)
    assert "Tick what is to be taken over." in keep(desk, sent).text
    assert not PersonPage.objects.exists()


def test_the_second_of_two_makes_no_second_entry(desk):
    sent = contribution(answers=SENT)
    fields = taken(desk, sent, "name")
    shown = str(sent.steps.last().pk)
    desk.send("draft", sent, **fields, seen=shown)
    answer = desk.send("draft", sent, **fields, seen=shown)
    assert "Nothing was done: look at it again." in answer.text
    assert PersonPage.objects.count() == 1


def test_marked_as_accepted_with_it(desk):
    sent = contribution(answers=SENT)
    keep(desk, sent, "name", finished="on")
    assert sent.state == "accepted"
    assert [step.event for step in sent.steps.all()] == ["sent", "drafted", "accepted"]


def test_the_ledger_is_asked(desk, trees):
    page = person(trees.timeline["en"], name="Novella Ficta", death_date="2016-07-12")
    withdraw(page.translation_key)
    sent = contribution(answers=SENT)
    answer = keep(desk, sent, "name", "when")
    assert "Ask whoever administers the site." in answer.text
    assert PersonPage.objects.filter(number=page.number).count() == 2
    assert PersonPage.objects.exclude(number=page.number).count() == 0


def test_an_entry_that_was_taken_down_is_left_alone(desk, trees):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, answers=SENT)
    page.unpublish()
    answer = desk.client.get(desk.address("draft", sent.pk), follow=True)
    assert "was taken down" in answer.text


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


@pytest.mark.parametrize("language", ["xx", "", "fr\x00", "<b>"])
def test_an_odd_language_is_none(desk, trees, language):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, answers=SENT)
    assert desk.read("draft", sent.pk, language=language).status_code == 200
