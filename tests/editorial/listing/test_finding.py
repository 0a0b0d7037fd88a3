"""Editors find whom they ask for: by another spelling, a number, a name withheld."""

import pytest

from memorial.people.models import OtherName
from tests.editorial.listing.test_people import names
from tests.factories.people import person, withhold_name


@pytest.fixture
def entry(trees, moderator):
    person(trees.timeline["en"], name="Bo Altera", death_date="2016")
    return person(trees.timeline["fr"], name="Mohamed Ficta")


@pytest.mark.parametrize("question", ["Mohammad", "ficta mohamad", " Ficta "])
def test_by_another_spelling(client, entry, question):
    assert names(client, f"?q={question}") == ["Mohamed Ficta"]


def test_by_the_permanent_number(client, entry):
    assert names(client, f"?q={entry.number}") == ["Mohamed Ficta"]


def test_a_draft_is_found(client, trees, moderator):
    person(trees.timeline["en"], name="Testina Prima", publish=False)
    assert names(client, "?q=testina") == ["Testina Prima"]


def test_a_withheld_name_is_found_by_editors(client, trees, entry):
    entry.other_names = [OtherName(text="Kanarienvogel", private=True)]
    entry.save_revision().publish()
    withhold_name(entry)
    assert names(client, "?q=mohammed") == ["Mohamed Ficta"]
    assert names(client, "?q=kanarienvogel") == ["Mohamed Ficta"]
    assert names(client, "?q=nirgendwer") == []


def test_the_closest_come_first_unless_an_order_is_asked_for(client, trees, entry):
    person(trees.timeline["en"], name="Mohammed Ficta", death_date="2014")
    close = names(client, "?q=mohammed+ficta")
    assert close == ["Mohammed Ficta", "Mohamed Ficta"]
    ordered = names(client, "?q=mohammed+ficta&ordering=-placed_order")
    assert ordered == ["Mohamed Ficta", "Mohammed Ficta"]
