"""Whom the ledger names does not come back through a list."""

import pytest

from memorial.exchange.models import ImportRow
from memorial.people.ledger import enter
from memorial.people.models import PersonPage

from .lists import ADA, CHILD

SIBLING = CHILD | {"description": "Bo, sœur d’Ada Example.", "description_en": "Bo."}


def names():
    return sorted(set(PersonPage.objects.values_list("name", flat=True)))


@pytest.mark.parametrize("spelling", ["Ada Example", "example, ADA"])
def test_a_row_whose_name_stands_there_is_refused(publish_list, spelling):
    enter([spelling], year=2017)
    said = publish_list([ADA, CHILD])
    assert names() == ["Bo Sample"]
    sentence = "This person must not be brought in: the ledger holds the name."
    assert f"row 2: Refused. {sentence}" in said


def test_neither_the_report_nor_the_kept_rows_tell_the_name(publish_list):
    enter(["Ada Example"], year=2017)
    said = publish_list([ADA | {"name": "Ada Example,"}, SIBLING])
    assert "Ada" not in said
    assert [row.cells["name"] for row in ImportRow.objects.all()] == ["Bo Sample"]
    assert "Ada" not in str(list(ImportRow.objects.values()))


def test_texts_of_others_that_tell_the_name_stay_out(publish_list, entry):
    enter(["Ada Example"], year=2017)
    publish_list([ADA, SIBLING])
    assert entry("Bo Sample").circumstances == ""
    assert entry("Bo Sample", "en").circumstances == "Bo."


def test_an_alias_that_stands_there_is_enough(publish_list):
    enter(["Zizi Sample"])
    publish_list([ADA | {"name": "Ada Example (alias Zizi Sample)"}, CHILD])
    assert names() == ["Bo Sample"]


def test_someone_of_the_same_name_and_another_year_comes_in(publish_list):
    enter(["Ada Example"], year=2003)
    publish_list([ADA])
    assert names() == ["Ada Example"]
