"""What cannot be taken over is said, and nothing of it is kept."""

import pytest

from memorial.people.actions.withdraw import withdraw
from memorial.people.models import PersonPage
from tests.contributions.handling.taking import SENT, keep, newest, taken
from tests.factories.contributions import contribution
from tests.factories.people import person


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


@pytest.mark.parametrize("language", ["xx", "", "fr\x00", "<b>"])
def test_an_odd_language_is_none(desk, trees, language):
    page = person(trees.timeline["en"])
    sent = contribution("entry", about=page.translation_key, answers=SENT)
    assert desk.read("draft", sent.pk, language=language).status_code == 200
