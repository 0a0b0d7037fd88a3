"""Whom the ledger names does not come back through a list."""

import pytest

from memorial.exchange.models import ImportRow
from memorial.people.ledger import enter
from memorial.people.models import IncidentPage, PersonPage
from tests.factories.people import person, withhold_name

from .lists import ADA, CHILD, together

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


def test_texts_that_tell_a_hidden_name_are_not_published(publish_list, trees, entry):
    hidden = person(trees.timeline["fr"], name="Ana Kanarivogel")
    withhold_name(hidden)
    telling = CHILD | {"description": "Un ami d’Ana Kanarivogel."}
    said = publish_list([ADA, telling])
    assert "row 3: Refused. Its texts tell a name that must not be published." in said
    assert "Kanarivogel" not in said
    assert names() == ["Ada Example", "Ana Kanarivogel"]
    publish_list([ADA, CHILD])
    assert entry("Bo Sample").live
    publish_list([ADA, CHILD | {"description_en": "Friend of Ana Kanarivogel."}])
    assert entry("Bo Sample", "en").circumstances == CHILD["description_en"]


def test_of_an_incident_nothing_is_left_where_all_are_refused(publish_list, trees):
    withhold_name(person(trees.timeline["fr"], name="Ana Kanarivogel"))
    text = "Un naufrage, où mourut Ana Kanarivogel."
    said = publish_list(together("Uno Ficta", "Due Ficta", text=text))
    assert "Its texts tell a name that must not be published." in said
    assert names() == ["Ana Kanarivogel"]
    assert not IncidentPage.objects.exists()


def test_an_alias_that_stands_there_is_enough(publish_list):
    enter(["Zizi Sample"])
    publish_list([ADA | {"name": "Ada Example (alias Zizi Sample)"}, CHILD])
    assert names() == ["Bo Sample"]


def test_someone_of_the_same_name_and_another_year_comes_in(publish_list):
    enter(["Ada Example"], year=2003)
    publish_list([ADA])
    assert names() == ["Ada Example"]
