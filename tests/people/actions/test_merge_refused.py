"""What is not merged: each with a sentence, and nothing changes."""

import pytest

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.joining.refusing import Refused
from memorial.people.ledger import enter
from memorial.people.models import Joining, PersonPage, Withdrawal
from tests.factories.people import incident, person


@pytest.fixture
def two(trees):
    event = incident(trees.incidents["en"])
    return (
        person(trees.timeline["en"], name="Testina Una"),
        person(trees.timeline["fr"], name="Testina Due", incident=event),
    )


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def merge(one, other):
    return merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)


def test_a_draft_is_merged_into_what_is_public_and_not_the_other_way_round(trees, two):
    draft = person(trees.timeline["en"], name="Testina Tre", publish=False)
    with pytest.raises(Refused, match="keep the public one"):
        merge(draft, two[0])
    merge(two[0], draft)
    assert "Testina Tre" in [row.text for row in fresh(two[0]).other_names.all()]


def withdrawn(page):
    Withdrawal.objects.create(translation_key=page.translation_key)


def taken_down(page):
    page.unpublish()


def with_a_draft(page):
    page.life = "Not approved."
    page.save_revision()


def with_a_draft_in_the_other_language(page):
    with_a_draft(page.other_languages().first())


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize(
    ("happens", "sentence"),
    [
        (withdrawn, "was taken down"),
        (taken_down, "was taken down"),
        (with_a_draft, "not published"),
        (with_a_draft_in_the_other_language, "not published"),
    ],
)
def test_some_entries_are_left_alone(two, happens, sentence, which):
    happens(fresh(two[which]))
    with pytest.raises(Refused, match=sentence):
        merge(*two)
    assert PersonPage.objects.count() == 4
    assert Joining.objects.count() == 0


def test_what_cannot_be_two_people_is_said(trees, two):
    one, other = two
    event = fresh(other).incident
    for stays, goes, sentence in [
        (one.number, one.number, "one and the same"),
        (one.number, 987654, "no person with the number 987654"),
        (one.number, event.number, "no person with the number"),
    ]:
        with pytest.raises(Refused, match=sentence):
            merge_entries(stays=stays, goes=goes, chosen={}, by=None)
    merge(one, other)
    with pytest.raises(Refused, match="merged or split"):
        merge(one, other)


def test_facts_that_cannot_be_are_refused_whole(two):
    one, other = two
    other.death_date, other.burial_date = None, "2010"
    PersonPage.objects.filter(pk=other.pk).update(burial_date="2010", death_date=None)
    with pytest.raises(Refused, match="burial lies before"):
        merge(one, other)
    assert PersonPage.objects.count() == 4


def test_a_name_that_the_ledger_holds_is_refused_without_telling(two):
    enter(["Testina Due"])
    with pytest.raises(Refused) as refused:
        merge(*two)
    assert "Testina" not in str(refused.value)
