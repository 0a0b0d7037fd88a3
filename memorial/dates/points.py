"""One calendar period of an uncertain date: a day, month, season, year, decade…"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

WINTER = 24
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, WINTER: 12}
_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|[0-3]X|XX))?)?"
    r"(?P<mark>[?~%]?)",
    re.ASCII,
)


class NotEDTF(ValueError):
    """A text is not EDTF as this archive knows it; `reason` names a sentence."""

    def __init__(self, text, *, reason="not_understood"):
        super().__init__(f"not an EDTF date ({reason}): {text!r:.120}")
        self.reason = reason


class Grain(StrEnum):
    DAY = "day"
    TEN_DAYS = "ten days"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A period with its marks; `month` holds the code 21–24 where it is a season.

    Raises NotEDTF if there is no such day, month or year in the calendar.
    """

    grain: Grain
    year: int
    month: int = 0
    day: int = 0
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self):
        try:
            _BOUNDS[self.grain](self)
        except (ValueError, KeyError) as error:
            raise NotEDTF(self.edtf, reason="no_such_day") from error

    @property
    def bounds(self) -> tuple[date, date]:
        """First and last day, both inclusive, never widened by a mark.

        Seasons are the meteorological ones of the northern hemisphere, winter
        running on into the next year (ISO 8601-2:2019 leaves the days open).
        """
        return _BOUNDS[self.grain](self)

    @property
    def earliest(self) -> date:
        return self.bounds[0]

    @property
    def latest(self) -> date:
        return self.bounds[1]

    @property
    def mark(self) -> str:
        return {
            (False, False): "",
            (True, False): "~",
            (False, True): "?",
            (True, True): "%",
        }[self.approximate, self.uncertain]

    @property
    def edtf(self) -> str:
        return _TEXTS[self.grain](self) + self.mark

    @property
    def sort_key(self):
        return (*self.bounds, self.edtf)

    def marked(self, *, approximate=False, uncertain=False) -> "Point":
        return replace(
            self,
            approximate=self.approximate or approximate,
            uncertain=self.uncertain or uncertain,
        )

    def step(self, count) -> "Point | None":
        """The period `count` places on; None where the calendar or the sense ends."""
        try:
            return _STEPS[self.grain](self, count) if self.grain in _STEPS else None
        except (NotEDTF, OverflowError):
            return None


def parse_point(text) -> Point:
    """Read one EDTF period; raises NotEDTF.

    `2014-10-XX` is the same fact as `2014-10` and `2002-XX-XX` as `2002`: the
    shorter form is kept, so that one date has one spelling.
    """
    if not (match := _POINT.fullmatch(text)):
        raise NotEDTF(text)
    year, month, day = (
        None if part == "XX" else part for part in match.group("year", "month", "day")
    )
    if (day and not month) or (month and "X" in year):
        raise NotEDTF(text)
    return Point(
        grain=_grain(year, month, day),
        year=int(year.replace("X", "0")),
        month=int(month or 0),
        day=int((day or "0").replace("X", "0")),
        approximate=match["mark"] in ("~", "%"),
        uncertain=match["mark"] in ("?", "%"),
    )


def _grain(year, month, day) -> Grain:
    if day:
        return Grain.TEN_DAYS if "X" in day else Grain.DAY
    if month:
        return Grain.SEASON if int(month) in _SEASON_MONTHS else Grain.MONTH
    return (Grain.YEAR, Grain.DECADE, Grain.CENTURY)[year.count("X")]


def _last_of_month(year, month) -> date:
    return date(year, month, monthrange(year, month)[1])


def _season_bounds(point):
    start = date(point.year, _SEASON_MONTHS[point.month], 1)
    years_on, month = divmod(start.month + 1, 12)
    return start, _last_of_month(start.year + years_on, month + 1)


def _ten_days_bounds(point):
    first = date(point.year, point.month, max(point.day, 1))
    month_end = _last_of_month(point.year, point.month)
    return first, date(point.year, point.month, min(point.day + 9, month_end.day))


def _years_bounds(years):
    return lambda point: (
        date(point.year, 1, 1),
        date(point.year + years - 1, 12, 31),
    )


_BOUNDS = {
    Grain.DAY: lambda p: (date(p.year, p.month, p.day),) * 2,
    Grain.TEN_DAYS: _ten_days_bounds,
    Grain.MONTH: lambda p: (
        date(p.year, p.month, 1),
        _last_of_month(p.year, p.month),
    ),
    Grain.SEASON: _season_bounds,
    Grain.YEAR: _years_bounds(1),
    Grain.DECADE: _years_bounds(10),
    Grain.CENTURY: _years_bounds(100),
}

_TEXTS = {
    Grain.DAY: lambda p: f"{p.year:04}-{p.month:02}-{p.day:02}",
    Grain.TEN_DAYS: lambda p: f"{p.year:04}-{p.month:02}-{p.day // 10}X",
    Grain.MONTH: lambda p: f"{p.year:04}-{p.month:02}",
    Grain.SEASON: lambda p: f"{p.year:04}-{p.month}",
    Grain.YEAR: lambda p: f"{p.year:04}",
    Grain.DECADE: lambda p: f"{p.year // 10:03}X",
    Grain.CENTURY: lambda p: f"{p.year // 100:02}XX",
}


def _step_day(point, count):
    day = point.earliest + timedelta(days=count)
    return replace(point, year=day.year, month=day.month, day=day.day)


def _step_within_year(first, per_year):
    def step(point, count):
        years, place = divmod(point.month - first + count, per_year)
        return replace(point, year=point.year + years, month=first + place)

    return step


_STEPS = {
    Grain.DAY: _step_day,
    Grain.MONTH: _step_within_year(1, 12),
    Grain.SEASON: _step_within_year(21, 4),
    Grain.YEAR: lambda p, count: replace(p, year=p.year + count),
    Grain.DECADE: lambda p, count: replace(p, year=p.year + 10 * count),
}
