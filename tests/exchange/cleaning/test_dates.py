"""Dates as lists write them, read as far as they are written."""

import pytest

from memorial.exchange.cleaning.dates import clean_date

from .kinds import said

DAY_FIRST = ("changed", "Read as day, month, year.")
MONTH = ("doubt", "Known to the month only.")
YEAR = ("doubt", "Known to the year only.")


@pytest.mark.parametrize(
    ("raw", "edtf", "notes"),
    [
        ("20170712", "2017-07-12", []),
        ("20170712.0", "2017-07-12", []),
        ("12072017", "2017-07-12", [DAY_FIRST]),
        ("27102024", "2024-10-27", [DAY_FIRST]),
        ("201410", "2014-10", [MONTH]),
        ("2002", "2002", [YEAR]),
        ("12/07/2017", "2017-07-12", []),
        ("juillet 2017", "2017-07", [MONTH]),
        (
            "vers le 12 juillet 2017",
            "2017-07-12~",
            [("doubt", "Not known to the day.")],
        ),
    ],
)
def test_it_reads_a_date_as_far_as_it_goes(raw, edtf, notes):
    cleaned = clean_date(raw, "fr")
    assert (cleaned.value.edtf, said(cleaned)) == (edtf, notes)


@pytest.mark.parametrize("raw", ["soon after", "20171312", "00002017", "45231"])
def test_it_refuses_what_is_no_date(raw):
    cleaned = clean_date(raw, "fr")
    assert cleaned.value is None
    assert [note.kind for note in cleaned.notes] == ["refused"]


def test_it_says_that_no_date_is_given():
    assert said(clean_date(" ", "fr")) == [("doubt", "No date is given.")]


def test_no_first_of_january_is_made_up():
    assert clean_date("2002", "fr").value.precision == "year"
