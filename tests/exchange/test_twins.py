"""A list that tells of people whose entry stands already."""

import pytest

from memorial.exchange.planning import plan_import
from memorial.exchange.steps import Action, Wishes
from memorial.people.models import Withholding
from tests.factories.people import person

from .lists import ADA
from .tables import table

BO = {"date": "20170712", "name": "Bo Sample", "nationalite": "Soudanaise"}


@pytest.fixture
def planned(trees):
    """What becomes of each row, and the notes about entries that stand."""

    def plan(*rows):
        found = plan_import(table(rows), Wishes("fr"))
        told = [note for note in found.notes if "same person" in note.sentence]
        return [step.action for step in found.steps], told

    return plan


@pytest.fixture
def bo(trees):
    """Made by hand."""
    sudan = [{"country": "SD"}]
    return person(trees.timeline["en"], name="Bo Sample", age_from=20, origins=sudan)


def test_the_same_person_is_not_brought_in(planned, bo):
    actions, notes = planned(BO, ADA)
    assert actions == [Action.NOTHING, Action.ADD]
    assert [(note.row, note.kind, note.sentence) for note in notes] == [
        (
            2,
            "refused",
            f"Entry {bo.number} is the same person, so no second one is made: the same "
            "name; the dates overlap: 12 July 2017; the same origin.",
        )
    ]


def test_who_is_perhaps_the_same_is_brought_in_with_a_doubt(planned, bo):
    actions, notes = planned(BO | {"date": "20170714"})
    assert actions == [Action.ADD]
    assert [(note.kind, note.sentence) for note in notes] == [
        (
            "doubt",
            f"Perhaps the same person as entry {bo.number}: the same name; "
            "the same origin; other date: 2 days apart.",
        )
    ]


@pytest.mark.parametrize(
    "other", [{"name": "Testo Otherov"}, {"date": "20190712"}, {"name": ""}]
)
def test_another_person_is_brought_in_without_a_word(planned, bo, other):
    assert planned(BO | other) == ([Action.ADD], [])


def test_an_entry_stands_for_one_row_alone(planned, bo):
    """Two people of one name may have died on one day."""
    actions, notes = planned(BO, BO | {"description": "Une autre personne."})
    assert actions == [Action.NOTHING, Action.ADD]
    assert [note.row for note in notes] == [2]


def test_a_withheld_name_brings_no_note(planned, bo):
    Withholding.objects.create(translation_key=bo.translation_key, fact="name")
    assert planned(BO) == ([Action.ADD], [])


def test_many_rows_ask_no_more_of_the_database(
    planned, bo, django_assert_max_num_queries
):
    rows = [BO | {"name": f"Bo Sample {number}"} for number in range(30)]
    with django_assert_max_num_queries(20):
        planned(*rows)
