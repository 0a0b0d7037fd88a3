"""Early, mid and late: the first, second and last part of a period.

A third of the year, a third of the month, three or four years of a decade. The
inner ends are approximate: early 2016 is `2016-01/2016-04~`.
"""

from dataclasses import replace

from memorial.dates.points import Grain, Point
from memorial.dates.uncertain import Shape, UncertainDate

_OFFSETS = {
    Grain.YEAR: {"early": (0, 3), "mid": (4, 7), "late": (8, 11)},
    Grain.MONTH: {"early": (0, 9), "mid": (10, 19), "late": (20, None)},
    Grain.DECADE: {"early": (0, 3), "mid": (4, 6), "late": (7, 9)},
}


def third(part, whole) -> UncertainDate | None:
    """The `early`, `mid` or `late` part; None of a period that has no such parts."""
    if whole.grain not in _OFFSETS:
        return None
    first, last = _OFFSETS[whole.grain][part]
    start = _start_of(whole)
    end = start.step(last) if last else _last_day(whole)
    return UncertainDate.between(
        start.step(first).marked(approximate=part != "early"),
        end.marked(approximate=part != "late"),
    )


def third_of(date) -> tuple[str, Point] | None:
    """Which part of which year or month a date is, if it is one."""
    if date.shape is not Shape.INTERVAL:
        return None
    if not (whole := _whole_around(date.points[0])):
        return None
    parts = (part for part in _OFFSETS[whole.grain] if third(part, whole) == date)
    return next(((part, whole) for part in parts), None)


def _start_of(whole) -> Point:
    first = whole.earliest
    if whole.grain is Grain.DECADE:
        return Point(grain=Grain.YEAR, year=first.year)
    if whole.grain is Grain.YEAR:
        return Point(grain=Grain.MONTH, year=first.year, month=1)
    return Point(grain=Grain.DAY, year=first.year, month=first.month, day=1)


def _last_day(month) -> Point:
    return replace(_start_of(month), day=month.latest.day)


def _whole_around(point) -> Point | None:
    if point.grain is Grain.MONTH:
        return Point(grain=Grain.YEAR, year=point.year)
    if point.grain is Grain.DAY:
        return Point(grain=Grain.MONTH, year=point.year, month=point.month)
    return None
