"""The value type: what it accepts, its bounds, its order, its overlap."""

import copy
import pickle
from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from memorial.dates.uncertain import LONGEST, Precision, UncertainDate

make = UncertainDate.from_edtf

BOUNDS = [
    ("2021-11-24", "2021-11-24", "2021-11-24", "day"),
    ("2020-02-29", "2020-02-29", "2020-02-29", "day"),
    ("2014-10", "2014-10-01", "2014-10-31", "month"),
    ("2021-02", "2021-02-01", "2021-02-28", "month"),
    ("2002", "2002-01-01", "2002-12-31", "year"),
    ("201X", "2010-01-01", "2019-12-31", "decade"),
    ("20XX", "2000-01-01", "2099-12-31", "range"),
    ("2021-11-0X", "2021-11-01", "2021-11-09", "range"),
    ("2021-11-2X", "2021-11-20", "2021-11-29", "range"),
    ("2021-02-2X", "2021-02-20", "2021-02-28", "range"),
    ("2021-11-3X", "2021-11-30", "2021-11-30", "range"),
    ("2025-21", "2025-03-01", "2025-05-31", "season"),
    ("2025-22", "2025-06-01", "2025-08-31", "season"),
    ("2025-23", "2025-09-01", "2025-11-30", "season"),
    ("2023-24", "2023-12-01", "2024-02-29", "season"),
    ("2024-10-27/2024-11-03", "2024-10-27", "2024-11-03", "range"),
    ("2024-10-27/2024-11", "2024-10-27", "2024-11-30", "range"),
    ("1980/1980-02", "1980-01-01", "1980-02-29", "range"),
    ("2016-07-11/2016-07-12", "2016-07-11", "2016-07-12", "range"),
    ("../2004-03", None, "2004-03-31", "before"),
    ("2004-03/..", "2004-03-01", None, "after"),
    ("[2011-05,2011-06]", "2011-05-01", "2011-06-30", "range"),
    ("[2011,2011-05]", "2011-01-01", "2011-12-31", "range"),
    ("XXXX-XX-XX", None, None, "unknown"),
    ("0001-01-01", "0001-01-01", "0001-01-01", "day"),
    ("9999-12-31", "9999-12-31", "9999-12-31", "day"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), BOUNDS)
def test_it_knows_its_bounds_and_its_precision(text, earliest, latest, precision):
    found = make(text)

    assert (found.earliest, found.latest, found.precision) == (
        earliest and date.fromisoformat(earliest),
        latest and date.fromisoformat(latest),
        Precision(precision),
    )


@pytest.mark.parametrize("text", [row[0] for row in BOUNDS])
def test_it_keeps_the_text_it_was_made_from(text):
    assert make(text).edtf == str(make(text)) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2014-10-XX", "2014-10"),
        ("2014-10-XX?", "2014-10?"),
        ("2002-XX", "2002"),
        ("2002-XX-XX", "2002"),
        ("XXXX", "XXXX-XX-XX"),
        ("XXXX-XX", "XXXX-XX-XX"),
        ("/2004-03", "../2004-03"),
        ("[..2004-03]", "../2004-03"),
        ("2004-03/", "2004-03/.."),
        ("[2004-03..]", "2004-03/.."),
        ("[2024-10-27..2024-11-03]", "2024-10-27/2024-11-03"),
        ("[2016-07-11..2016-07-12]", "[2016-07-11,2016-07-12]"),
        ("[2016-07-11..2016-07-12~]", "2016-07-11/2016-07-12~"),
        ("[2011-06,2011-05,2011-06]", "[2011-05,2011-06]"),
        ("[2011]", "2011"),
        ("2011/2011", "2011"),
    ],
)
def test_it_has_one_spelling_for_one_date(text, kept):
    assert (make(text).edtf, make(text)) == (kept, make(kept))


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2020-10-27", False, False),
        ("2020-10-27~", True, False),
        ("2020-10-27?", False, True),
        ("2020-10-27%", True, True),
        ("2025-21~", True, False),
        ("201X?", False, True),
        ("2024-10-27/2024-11-03~", True, False),
        ("2024-10-27?/2024-11-03~", True, True),
        ("XXXX-XX-XX", False, False),
    ],
)
def test_it_knows_about_doubt(text, approximate, uncertain):
    found = make(text)

    assert (found.edtf, found.approximate, found.uncertain) == (
        text,
        approximate,
        uncertain,
    )


def test_doubt_does_not_widen_the_bounds():
    assert make("2022-11-24~").earliest == make("2022-11-24").earliest
    assert make("2022-11-24%").latest == make("2022-11-24").latest


@pytest.mark.parametrize(
    ("text", "is_night"),
    [
        ("2016-07-11/2016-07-12", True),
        ("2015-12-31/2016-01-01", True),
        ("2016-07-11~/2016-07-12~", True),
        ("2016-07-11/2016-07-12~", False),
        ("2016-07-11/2016-07-13", False),
        ("2016-07/2016-08", False),
        ("[2016-07-11,2016-07-12]", False),
        ("[2016-07-11..2016-07-12]", False),
        ("2016-07-11", False),
    ],
)
def test_a_night_lies_between_two_consecutive_days(text, is_night):
    assert make(text).is_night == is_night


def test_the_longest_spelling_fits_its_limit():
    days = [f"2011-05-{day:02}%" for day in range(1, 16, 2)]

    assert len(make(f"[{','.join(days)}]".replace("%", "")).edtf) <= LONGEST
    assert len(make(f"[{','.join(days)}]").edtf) <= LONGEST


def test_it_is_a_value():
    one, same, other = make("2014-10"), make("2014-10-XX"), make("2014-10?")

    assert {one, same, other} == {one, other}
    assert repr(one) == "UncertainDate('2014-10')"
    assert one != "2014-10"
    with pytest.raises(FrozenInstanceError):
        one.shape = None
    with pytest.raises(TypeError):
        assert one < "2015"


@pytest.mark.parametrize("text", [row[0] for row in BOUNDS])
def test_it_can_be_copied_and_cached(text):
    assert pickle.loads(pickle.dumps(make(text))) == make(text)  # noqa: S301
    assert copy.deepcopy(make(text)) == make(text)


def test_unknown_is_one_date():
    assert UncertainDate.unknown() == make("XXXX-XX-XX")
    assert UncertainDate.unknown().is_unknown
    assert not make("2021").is_unknown


def test_it_sorts_by_earliest_then_latest_with_the_unknown_last():
    in_order = [
        *("../2004-03", "../2010", "2002-01-01", "2002-01", "2002"),
        *("2002-03", "2002-03-05", "2002-03-05?", "2004-03/..", "2020", "XXXX-XX-XX"),
    ]

    assert [found.edtf for found in sorted(map(make, reversed(in_order)))] == in_order


def test_an_open_end_sorts_after_a_closed_one():
    assert make("2004/2999") < make("2004/..")
    assert make("200X") < make("2002")
    assert make("2004/..") < UncertainDate.unknown()


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "expected"),
    [
        ("2014-10", date(2014, 10, 31), date(2015, 1, 1), True),
        ("2014-10", date(2014, 11, 1), date(2015, 1, 1), False),
        ("2014-10", None, date(2014, 9, 30), False),
        ("2014-10", None, date(2014, 10, 1), True),
        ("2014-10", date(2014, 10, 31), None, True),
        ("2014-10", date(2014, 11, 1), None, False),
        ("2014-10", None, None, True),
        ("2014-10", date(2014, 10, 20), date(2014, 10, 10), False),
        ("../2004-02", date(2004, 3, 1), None, False),
        ("../2004-02", None, date(1900, 1, 1), True),
        ("2004-04/..", None, date(2004, 3, 31), False),
        ("2004-04/..", date(2050, 1, 1), None, True),
        ("XXXX-XX-XX", date(2004, 1, 1), date(2004, 12, 31), True),
        ("XXXX-XX-XX", date(2004, 2, 1), date(2004, 1, 1), False),
    ],
)
def test_it_overlaps_a_period_in_which_it_could_lie(text, earliest, latest, expected):
    assert make(text).overlaps(earliest, latest) is expected
