"""Dates as far as they are known, kept as EDTF (ISO 8601-2:2019) text.

Level 0 without times, level 1 without `Y` years, and of level 2 the unspecified
digits of a day (`2021-11-2X`), season marks and "one of a set" (`[a,b]`, `[a..b]`).
One date has one spelling:

- unknown is `XXXX-XX-XX` (the empty text is not EDTF and is refused);
- `a/b` is some time from a to b; exactly two consecutive days with the same mark
  are the *night* between them, as in `2016-07-11/2016-07-12`;
- `[a..b]` is kept as `a/b`, but two consecutive days as `[a,b]`: one or the other;
- unknown ends are kept as open ones: `/b` and `[..b]` as `../b`;
- trailing unspecified parts are dropped: `2014-10-XX` is kept as `2014-10`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import total_ordering

from memorial.dates.points import Grain, NotEDTF, Point, parse_point

__all__ = ["LONGEST", "NotEDTF", "Precision", "Shape", "UncertainDate"]

LONGEST = 100
MOST_CHOICES = 8
UNKNOWN = "XXXX-XX-XX"
_OPEN = ("", "..")


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    RANGE = "range"
    BEFORE = "before"
    AFTER = "after"
    UNKNOWN = "unknown"


class Shape(StrEnum):
    """How the periods of a date belong together."""

    SINGLE = "single"
    INTERVAL = "interval"
    NIGHT = "night"
    ONE_OF = "one of"
    UNTIL = "until"
    SINCE = "since"
    UNKNOWN = "unknown"


_PRECISIONS = {
    Grain.DAY: Precision.DAY,
    Grain.MONTH: Precision.MONTH,
    Grain.SEASON: Precision.SEASON,
    Grain.YEAR: Precision.YEAR,
    Grain.DECADE: Precision.DECADE,
    Shape.UNTIL: Precision.BEFORE,
    Shape.SINCE: Precision.AFTER,
    Shape.UNKNOWN: Precision.UNKNOWN,
}


@total_ordering
@dataclass(frozen=True, slots=True, repr=False)
class UncertainDate:
    """Make one with `from_edtf` or a named maker: they keep the one spelling."""

    shape: Shape
    points: tuple[Point, ...]

    @classmethod
    def from_edtf(cls, text) -> "UncertainDate":
        """Read EDTF of at most 100 characters; raises NotEDTF."""
        if not isinstance(text, str) or len(text) > LONGEST:
            raise NotEDTF(text)
        if text in (UNKNOWN, "XXXX-XX", "XXXX"):
            return cls.unknown()
        if text.startswith("[") and text.endswith("]"):
            return cls._from_set(text[1:-1])
        first, slash, last = text.partition("/")
        if slash:
            return cls._from_ends(first, last, maker=cls.interval)
        return cls.single(parse_point(text))

    @classmethod
    def _from_set(cls, text):
        first, dots, last = text.partition("..")
        if dots:
            return cls._from_ends(first, last, maker=cls.between)
        return cls.one_of(parse_point(member) for member in text.split(","))

    @classmethod
    def _from_ends(cls, first, last, *, maker):
        if first in _OPEN:
            return cls.until(parse_point(last))
        if last in _OPEN:
            return cls.since(parse_point(first))
        return maker(parse_point(first), parse_point(last))

    @classmethod
    def unknown(cls) -> "UncertainDate":
        return cls(Shape.UNKNOWN, ())

    @classmethod
    def single(cls, point) -> "UncertainDate":
        return cls(Shape.SINGLE, (point,))

    @classmethod
    def interval(cls, first, last) -> "UncertainDate":
        """`first/last`: a night if these are two consecutive days."""
        if first.earliest > last.latest:
            raise NotEDTF(f"{first.edtf}/{last.edtf}", reason="reversed")
        if first == last:
            return cls.single(first)
        night = first.grain is Grain.DAY and first.step(1) == last
        return cls(Shape.NIGHT if night else Shape.INTERVAL, (first, last))

    @classmethod
    def between(cls, first, last) -> "UncertainDate":
        """`[first..last]`: one or the other if these are two consecutive days."""
        date = cls.interval(first, last)
        return cls.one_of(date.points) if date.is_night else date

    @classmethod
    def one_of(cls, points) -> "UncertainDate":
        """`[a,b]`: two to eight periods, all with the same mark."""
        points = tuple(sorted(set(points), key=lambda point: point.sort_key))
        alike = len({point.mark for point in points}) == 1
        if not alike or len(points) > MOST_CHOICES:
            raise NotEDTF("[" + ",".join(point.edtf for point in points) + "]")
        return cls(Shape.ONE_OF, points) if points[1:] else cls.single(points[0])

    @classmethod
    def until(cls, point) -> "UncertainDate":
        """Before or during that period."""
        return cls(Shape.UNTIL, (point,))

    @classmethod
    def since(cls, point) -> "UncertainDate":
        """During or after that period."""
        return cls(Shape.SINCE, (point,))

    def marked(self, *, approximate=False, uncertain=False) -> "UncertainDate":
        """The same date with a mark added to each of its periods."""
        points = tuple(
            point.marked(approximate=approximate, uncertain=uncertain)
            for point in self.points
        )
        if self.shape is Shape.INTERVAL:
            return self.between(*points)
        return UncertainDate(self.shape, points)

    @property
    def edtf(self) -> str:
        texts = [point.edtf for point in self.points]
        match self.shape:
            case Shape.UNKNOWN:
                return UNKNOWN
            case Shape.UNTIL:
                return f"../{texts[0]}"
            case Shape.SINCE:
                return f"{texts[0]}/.."
            case Shape.ONE_OF:
                return f"[{','.join(texts)}]"
        return "/".join(texts)

    @property
    def earliest(self) -> date | None:
        """First possible day; None if open or unknown. A mark does not widen it."""
        if self.shape in (Shape.UNKNOWN, Shape.UNTIL):
            return None
        return self.points[0].earliest

    @property
    def latest(self) -> date | None:
        """Last possible day; None if open or unknown. A mark does not widen it."""
        if self.shape in (Shape.UNKNOWN, Shape.SINCE):
            return None
        if self.shape is Shape.ONE_OF:
            return max(point.latest for point in self.points)
        return self.points[-1].latest

    @property
    def precision(self) -> Precision:
        kind = self.points[0].grain if self.shape is Shape.SINGLE else self.shape
        return _PRECISIONS.get(kind, Precision.RANGE)

    @property
    def approximate(self) -> bool:
        return any(point.approximate for point in self.points)

    @property
    def uncertain(self) -> bool:
        return any(point.uncertain for point in self.points)

    @property
    def is_night(self) -> bool:
        return self.shape is Shape.NIGHT

    @property
    def is_unknown(self) -> bool:
        return self.shape is Shape.UNKNOWN

    def overlaps(self, earliest, latest) -> bool:
        """Could it lie within these days, both inclusive? None is an open side.

        Judged by the bounds alone, as the database does: an unknown date could lie
        in any period, and a set is taken with the days between its members.
        """
        start, end = earliest or date.min, latest or date.max
        own_start, own_end = self.earliest or date.min, self.latest or date.max
        return max(start, own_start) <= min(end, own_end)

    @property
    def sort_key(self) -> tuple:
        """By earliest (open first), latest (open last), text; unknown after all."""
        return (
            self.is_unknown,
            self.earliest or date.min,
            self.latest or date.max,
            self.edtf,
        )

    def __lt__(self, other):
        if not isinstance(other, UncertainDate):
            return NotImplemented
        return self.sort_key < other.sort_key

    def __str__(self):
        return self.edtf

    def __repr__(self):
        return f"UncertainDate({self.edtf!r})"
