"""Dates written in digits only: day first, as in France and Britain, or year first."""

import re

from memorial.dates.fragments import Fragment, full_year
from memorial.dates.points import Grain, NotEDTF, Point
from memorial.dates.uncertain import UncertainDate
from memorial.dates.unreadable import AmbiguousDate, UnreadableDate

POSSIBLE_YEARS = range(1900, 2101)

_DAY_FIRST = re.compile(r"(\d\d?) ?([./ -]) ?(\d\d?) ?\2 ?(\d{4}|\d\d)", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d\d?)\2(\d\d?)", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d\d?) ?[./-] ?(\d{4})", re.ASCII)
_YEAR_AND_MONTH = re.compile(r"(\d{4})-(0\d|1[0-2])", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_RUN = re.compile(r"(\d{6}|\d{8})(?:\.0)?", re.ASCII)


def read_digits(text) -> Fragment | None:
    """None if the text is not a date in digits.

    Raises AmbiguousDate, and UnreadableDate where the month would come first.
    """
    if match := _DAY_FIRST.fullmatch(text):
        return _day_first(*match.groups())
    if match := _YEAR_FIRST.fullmatch(text):
        return _fragment(match[1], match[3], match[4])
    if match := _MONTH_AND_YEAR.fullmatch(text):
        return _fragment(match[2], match[1])
    if match := _YEAR_AND_MONTH.fullmatch(text):
        return _fragment(match[1], match[2])
    if match := _YEAR.fullmatch(text.removesuffix(".0")):
        return _fragment(match[0])
    if match := _RUN.fullmatch(text):
        return _run_together(match[1])
    return None


def _day_first(day, separator, month, year):
    """Day, month, year; two digits on hyphens could also be year, month, day.

    "03/04/21" is 3 April 2021 by the rule of the house. "21-11-24" is refused: both
    24 November 2021 and 21 November 2024 are days on which people died here.
    """
    if int(month) > 12 and 1 <= int(day) <= 12 and int(month) <= 31:
        example = f"{month}/{int(day):02}/{year}"
        raise UnreadableDate(reason="month_first", month=month, example=example)
    if separator == "-" and len(year) == 2:
        _refuse_two_readings((year, month, day), (day, month, year))
    return _fragment(year, month, day)


def _refuse_two_readings(*orders):
    points = {_possible_day(*order) for order in orders} - {None}
    if len(points) > 1:
        ordered = sorted(UncertainDate.single(point) for point in points)
        raise AmbiguousDate(readings=ordered)


def _run_together(digits):
    """YYYYMMDD, DDMMYYYY or YYYYMM with a year from 1900 to 2100.

    Eight digits cannot be both: the month of the one would be the 19, 20 or 21 with
    which the year of the other begins. Six digits are never DDMMYY.
    """
    if len(digits) == 6:
        parts = [(digits[:4], digits[4:])]
    else:
        parts = [
            (digits[:4], digits[4:6], digits[6:]),
            (digits[4:], digits[2:4], digits[:2]),
        ]
    for year, *month_and_day in parts:
        if int(year) in POSSIBLE_YEARS and 1 <= int(month_and_day[0]) <= 12:
            return _fragment(year, *month_and_day)
    return None


def _fragment(year, month=None, day=None):
    """Refuses a 0 that is written out: it is no day, month or year."""
    parts = {"year": full_year(year)}
    if month is not None:
        parts["month"] = int(month)
    if day is not None:
        parts["day"] = int(day)
    if not all(parts.values()):
        raise UnreadableDate(reason="no_such_day")
    return Fragment(**parts)


def _possible_day(year, month, day):
    try:
        return Point(
            grain=Grain.DAY, year=full_year(year), month=int(month), day=int(day)
        )
    except NotEDTF:
        return None
