"""Rows as records: facts, words in each language, and notes by row and column."""

from decimal import Decimal

import pytest

from memorial.exchange.assembling import assemble
from memorial.exchange.readers.table import Row, Table

from .lists import ADA, CHILD, NOBODY
from .tables import assembled, notes_of


def person(**cells):
    return assembled([ADA | cells]).persons[0]


def test_a_row_becomes_a_record():
    record = person()
    facts = record.facts
    assert (facts["name"], facts["name_status"]) == ("Ada Example", "known")
    assert facts["death_date"].edtf == "2017-07-12"
    assert (facts["death_as_reported"], facts["death_basis"]) == ("20170712", "list")
    assert (facts["age_from"], facts["gender"]) == (30, "woman")
    assert [row["country"] for row in record.rows["origins"]] == ["SD"]
    assert [row["cause"] for row in record.rows["causes"]] == ["drowning"]
    assert [row["url"] for row in record.rows["sources"]] == [
        "https://www.paper.example/ada"
    ]


def test_each_text_is_in_its_language():
    assert person().words == {
        "fr": {"circumstances": "Un texte inventé sur Ada.", "place": "Exempleville"},
        "en": {"circumstances": "An invented text on Ada."},
    }


@pytest.mark.parametrize(
    ("cells", "notes"),
    [
        ({}, []),
        ({"age": "9"}, ["child"]),
        ({"age": "", "minor (Y/N)": "Y"}, ["child"]),
        ({"cause": "Suicide"}, ["suicide"]),
        ({"cause": "Homicide", "age": "9"}, ["child", "homicide"]),
    ],
)
def test_hard_things_are_noted(cells, notes):
    assert person(**cells).facts["content_notes"] == notes


@pytest.mark.parametrize(
    ("nationality", "text", "reason"),
    [
        ("Soudanaise", "Le chauffeur inventé.", "crossing"),
        ("Polonais", "Le conducteur inventé.", "bystander"),
        ("Française", "Elle voulait aider.", "bystander"),
        ("Roumaine", "Un homme inventé.", "crossing"),
    ],
)
def test_a_driver_or_rescuer_is_not_called_exiled(nationality, text, reason):
    cells = {"nationalite": nationality, "nationality": "", "description": text}
    found = assembled([ADA | cells])
    assert found.persons[0].facts["inclusion"] == reason
    doubts = [] if nationality == "Soudanaise" else [(2, "doubt")]
    assert notes_of(found, "nationalite") == doubts


def test_what_cannot_be_is_left_out_and_reported():
    found = assembled([ADA | {"date": "29990101"}])
    assert found.persons[0].facts.get("death_date") is None
    assert found.persons[0].facts["death_as_reported"] == "29990101"
    assert notes_of(found, "date") == [(2, "refused")]


def test_a_birth_after_the_death_is_left_out():
    found = assembled([ADA | {"age": "30 (née le 1/1/2020)"}])
    assert "birth_date" not in found.persons[0].facts
    assert (2, "refused") in notes_of(found, "age")


def test_latitudes_filled_down_are_refused_for_the_whole_list():
    rows = [
        ADA | {"name": f"Ada {n}", "latitude": f"{50 + n}.906012", "longitude": "1.5"}
        for n in range(6)
    ]
    found = assembled(rows)
    points = [person.facts.get("latitude") for person in found.persons]
    assert points == [Decimal("50.90601"), None, None, None, None, None]
    assert notes_of(found, "latitude") == [
        (2, "doubt"),
        *[(row, "refused") for row in range(3, 8)],
    ]


def test_white_space_is_noted_as_trivial():
    found = assembled([ADA | {"name": " Ada Example "}])
    assert notes_of(found, "name", trivial=True) == [(2, "changed")]
    assert notes_of(found, "name") == []


def test_unknown_columns_are_named():
    rows = [Row(2, {"name": "Ada Example", "shoes": "red"})]
    assert assemble(Table(["name", "shoes"], rows), "fr").unknown_columns == ["shoes"]


def test_links_in_a_column_without_a_header_are_sources():
    cells = {"name": "Ada Example", "column 2": "https://paper.example/a"}
    found = assemble(Table(["name", "column 2"], [Row(2, cells)]), "fr")
    assert [row["url"] for row in found.persons[0].rows["sources"]] == [
        "https://paper.example/a"
    ]
    assert notes_of(found, "column 2") == [(2, "changed")]


def test_other_words_in_a_column_without_a_header_are_doubtful():
    cells = {"name": "Ada Example", "column 2": "a word"}
    found = assemble(Table(["name", "column 2"], [Row(2, cells)]), "fr")
    assert notes_of(found, "column 2") == [(2, "doubt")]


def test_keys_do_not_follow_the_numbers_of_the_source():
    keys = [one.key for one in assembled([ADA, CHILD, NOBODY]).persons]
    shifted = [row | {"id": str(int(row["id"]) + 7)} for row in (ADA, CHILD, NOBODY)]
    assert [one.key for one in assembled(shifted).persons] == keys


def test_rows_alike_in_all_but_their_number_have_keys_of_their_own():
    keys = {one.key for one in assembled([NOBODY, NOBODY | {"id": "9"}]).persons}
    assert len(keys) == 2
