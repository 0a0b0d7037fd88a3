"""Points on Earth, and those that cannot be."""

from decimal import Decimal

import pytest

from memorial.exchange.cleaning.coordinates import (
    clean_point,
    filled_down,
    first_of_runs,
)

from .kinds import kinds


def point(latitude, longitude, filled=()):
    return clean_point({"latitude": latitude, "longitude": longitude}, filled)


@pytest.mark.parametrize(
    ("latitude", "longitude", "notes"),
    [
        ("50.5", "1.5", []),
        ("50,5", "1.5", ["changed"]),
        ("50.5,", "1.5", ["changed"]),
        ("50.5°", "1.5", []),
        ("1.5", "50.5", ["changed", "changed"]),
    ],
)
def test_it_reads_a_point(latitude, longitude, notes):
    cleaned = point(latitude, longitude)
    assert cleaned.value == {"latitude": Decimal("50.5"), "longitude": Decimal("1.5")}
    assert kinds(cleaned) == notes


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        ("-99", "-99"),
        ("-99", "1.5"),
        ("110.906", "1.5"),
        ("50.5", ""),
        ("north", "1.5"),
        ("nan", "1.5"),
        ("50.5", "999"),
    ],
)
def test_it_refuses_what_is_no_point(latitude, longitude):
    cleaned = point(latitude, longitude)
    assert cleaned.value == {}
    assert set(kinds(cleaned)) == {"refused"}


def test_empty_cells_say_nothing():
    assert (point("", "").value, point("", "").notes) == ({}, ())


def test_a_point_far_away_is_doubtful():
    cleaned = point("43,61253", "3.9")
    assert cleaned.value["latitude"] == Decimal("43.61253")
    assert kinds(cleaned) == ["changed", "doubt"]


def test_five_decimals_are_kept():
    assert point("50.9060128138759", "1.5").value["latitude"] == Decimal("50.90601")


FILLED = [f"{degree}.9060128138759" for degree in range(51, 58)]


def test_a_column_that_was_filled_down_is_found():
    assert filled_down(["50.1", *FILLED, "50.2"]) == {2, 3, 4, 5, 6, 7}


def test_the_cell_it_was_dragged_from_is_named():
    assert first_of_runs({2, 3, 4}) == {1}


@pytest.mark.parametrize(
    "column",
    [
        ["50.1", "51.1", "50.1", "51.1"],
        ["50", "51", "52", "53", "54"],
        ["50.5", "50.5", "50.5", "50.5"],
        ["", "x", "50.1", ""],
    ],
)
def test_other_columns_are_not(column):
    assert filled_down(column) == set()


def test_a_filled_latitude_takes_its_longitude_along():
    cleaned = point("52.906", "1.8", filled=["latitude"])
    assert cleaned.value == {}
    assert [note.field for note in cleaned.notes] == ["latitude", "longitude"]
