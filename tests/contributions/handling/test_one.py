"""One contribution beside the entry that it is about."""

import pytest

from memorial.contributions.models import Contact, Question
from tests.factories.contributions import attach, contribution
from tests.factories.people import person, withhold_name
from tests.factories.users import UserFactory, reads_french

NOVELLA = {
    ("name", "name"): "Novella Ficta",
    ("origin", "age"): "about 20",
    ("when", "when"): "12 July 2016",
}


def test_what_was_sent_is_told_question_by_question(desk):
    sent = contribution(
        answers={
            ("name", "name"): "Novella Ficta",
            ("you", "relation"): "family",
            ("you", "informed"): "yes",
            ("added", "added"): "She sang.",
        },
        allowed=["text"],
        name_shown="first",
    )
    told = desk.read("one", sent.pk).text
    for words in (
        "Novella Ficta",
        "I am of the family",
        "She sang.",
        "first name only",
    ):
        assert words in told
    assert "Publish the text: <strong>yes" in told
    assert "Publish the photos: <strong>no" in told


def test_several_things_that_were_ticked_are_told_in_words(desk):
    sent = contribution(
        "removal",
        answers={("removal", "removals"): "name\nalive", ("removal", "danger"): "True"},
    )
    told = desk.read("one", sent.pk).text
    assert "a name, this person is alive" in told
    assert ">yes</dd>" in told


def test_what_stands_and_what_is_proposed_are_side_by_side(desk, trees):
    page = person(trees.timeline["en"], name="Novela Ficta", age_from=26)
    sent = contribution(
        "entry",
        about=page.translation_key,
        answers={("facts", "name"): "Novella Ficta", ("facts", "age"): "27"},
    )
    told = desk.read("one", sent.pk).context["compared"]
    assert [(each["stands"], each["told"]) for each in told] == [
        ("Novela Ficta", "Novella Ficta"),
        ("26 years old", "27"),
    ]


def test_likely_matches_come_with_reasons_and_nothing_is_joined(desk, trees):
    page = person(trees.timeline["en"], name="Novella Ficta", death_date="2016-07-12")
    sent = contribution(answers=NOVELLA)
    answer = desk.read("one", sent.pk)
    [twin] = answer.context["twins"]
    assert twin.page.number == page.number
    assert "the same name" in answer.text
    sent.refresh_from_db()
    assert sent.about is None


def test_a_match_does_not_tell_a_withheld_name(desk, trees):
    page = person(
        trees.timeline["en"],
        name="Ana Kanarienvogel",
        death_date="2016-07-12",
        age_from=20,
        origins=[{"country": "SD"}],
        place="on the dunes of Fictiville",
    )
    withhold_name(page)
    sent = contribution(
        answers={
            ("when", "when"): "12 July 2016",
            ("origin", "age"): "20",
            ("origin", "origin"): "Sudan",
            ("where", "where"): "dunes of Fictiville",
        }
    )
    answer = desk.read("one", sent.pk)
    assert [twin.page.number for twin in answer.context["twins"]] == [page.number]
    assert "Kanarienvogel" not in answer.text


def test_questions_answers_files_and_a_sealed_contact_are_told(desk):
    sent = contribution()
    Question.objects.create(
        contribution=sent,
        by=UserFactory(),
        asked_on=sent.received_on,
        answered_on=sent.received_on,
        answer="In the evening.",
    )
    Contact.objects.create(contribution=sent, sealed="age-marker")
    attach(sent)
    told = desk.read("one", sent.pk).text
    assert "In the evening." in told
    assert "/coarse/" in told
    assert "/sharp/" not in told
    assert "kept sealed" in told
    assert "age-marker" not in told


@pytest.mark.parametrize("state", ["accepted", "declined", "withdrawn"])
def test_what_is_decided_can_be_read(desk, trees, state):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, state=state, receipt=False)
    told = desk.read("one", sent.pk)
    assert told.status_code == 200
    assert "Take it over" not in told.text


def test_an_entry_that_is_gone_is_said(desk, trees):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, answers=NOVELLA)
    page.delete()
    answer = desk.read("one", sent.pk)
    assert "There is no such person any more." in answer.text


def test_nobodys_number_is_not_found(desk):
    for name in ("one", "draft", "ask", "care"):
        assert desk.read(name, 987654).status_code == 404
    assert desk.client.get(f"/admin/contributions/{'9' * 30}/").status_code == 404


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("queue", "Ce que des familles et des soutiens ont envoyé."),
        ("one", "Ce qui a été envoyé"),
        ("draft", "Cochez ce qui doit être repris"),
        ("ask", "Ni noms ni faits\u00a0: quiconque trouve le reçu"),
        ("care", "Numéro de l’entrée"),
        ("approve", "Que montre-t-elle\u00a0?"),
    ],
)
def test_each_screen_is_in_french_for_those_who_read_french(desk, name, words):
    reads_french(desk.user)
    sent = contribution(answers=NOVELLA, allowed=["photo"])
    sheet = attach(sent).sheets.get()
    args = {"queue": (), "approve": (sent.pk, sheet.pk)}.get(name, (sent.pk,))
    assert words in desk.read(name, *args).text
