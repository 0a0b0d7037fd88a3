"""On which days and in which months an uncertain date is remembered."""

from datetime import date

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.timeline.days import Day, days_of, months_of, remembered_on


@pytest.mark.parametrize(
    ("edtf", "days", "months"),
    [
        ("2016-07-12", [(7, 12)], [7]),
        ("2016-07-11/2016-07-12", [(7, 11), (7, 12)], [7]),
        ("2016-07-31/2016-08-01", [(7, 31), (8, 1)], [7, 8]),
        ("2016-12-31/2017-01-01", [(12, 31), (1, 1)], [1, 12]),
        ("2020-02-29", [(2, 29)], [2]),
        ("2016-07-12~", [], [7]),
        ("2016-07-12?", [], [7]),
        ("[2016-07-11,2016-07-12]", [], [7]),
        ("[2016-07-31,2016-08-01]", [], []),
        ("2016-07-01/2016-07-20", [], [7]),
        ("2016-07-2X", [], [7]),
        ("2016-07", [], [7]),
        ("2016-22", [], []),
        ("2016", [], []),
        ("../2016-07-12", [], []),
        ("XXXX-XX-XX", [], []),
    ],
)
def test_only_what_is_really_known(edtf, days, months):
    known = UncertainDate.from_edtf(edtf)
    assert list(days_of(known)) == days
    assert list(months_of(known)) == months


def test_no_date_is_no_day():
    assert days_of(None) == months_of(None) == ()


@pytest.mark.parametrize(
    ("today", "days"),
    [
        ("2026-02-28", [(2, 28), (2, 29)]),
        ("2028-02-28", [(2, 28)]),
        ("2028-02-29", [(2, 29)]),
        ("2026-07-12", [(7, 12)]),
    ],
)
def test_a_29_february_is_remembered_every_year(today, days):
    assert list(remembered_on(date.fromisoformat(today))) == days


def test_the_days_before_and_after():
    assert Day(2, 28).step(1) == Day(2, 29) == Day(3, 1).step(-1)
    assert Day(12, 31).step(1) == Day(1, 1)
