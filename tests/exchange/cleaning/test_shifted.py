"""Cells that slid into a neighbouring column."""

import pytest

from memorial.exchange.cleaning.shifted import unshift

BLANK = {
    "nationality.fr": "",
    "nationality.en": "",
    "minor": "",
    "gender": "",
    "age": "",
}


@pytest.mark.parametrize(
    ("cells", "after", "notes"),
    [
        ({"minor": "H"}, {"gender": "H"}, [("changed", "minor")]),
        ({"minor": "H", "gender": "F"}, {"gender": "F"}, [("refused", "minor")]),
        ({"gender": "N"}, {"minor": "N"}, [("changed", "gender")]),
        ({"gender": "N", "minor": "Y"}, {"minor": "Y"}, [("refused", "gender")]),
        ({"nationality.en": "25"}, {"age": "25"}, [("changed", "nationality.en")]),
        (
            {"nationality.en": "4", "age": "22"},
            {"age": "22"},
            [("refused", "nationality.en")],
        ),
        (
            {"minor": "Irakienne"},
            {"nationality.fr": "Irakienne"},
            [("changed", "minor")],
        ),
        (
            {"minor": "Irakienne", "nationality.fr": "Turque"},
            {"nationality.fr": "Turque"},
            [("refused", "minor")],
        ),
        ({"minor": "N", "gender": "M"}, {"minor": "N", "gender": "M"}, []),
        ({"nationality.fr": "Turque"}, {"nationality.fr": "Turque"}, []),
    ],
)
def test_a_stray_is_moved_or_refused_and_always_reported(cells, after, notes):
    cleaned = unshift(BLANK | cells)
    assert cleaned.value == BLANK | after
    assert [(note.kind, note.field) for note in cleaned.notes] == notes
