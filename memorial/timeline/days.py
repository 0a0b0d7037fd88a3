"""The days and months of the year on which a person is remembered."""

from calendar import isleap
from datetime import date, timedelta
from typing import NamedTuple

from django.utils.translation import get_language

from memorial.dates.points import Grain
from memorial.dates.uncertain import Shape
from memorial.dates.wording import day_name

# Any year with a 29 February.
LEAP_YEAR = 2000


class Day(NamedTuple):
    """A day of no particular year; there may be a 29 February."""

    month: int
    day: int

    @classmethod
    def of(cls, day):
        return cls(day.month, day.day)

    def step(self, count):
        within = date(LEAP_YEAR, *self) + timedelta(days=count)
        return Day.of(within)

    def __str__(self):
        """“12 July”, in the reader's language."""
        return day_name(*self, get_language())


LEAP_DAY = Day(2, 29)


def remembered_on(today):
    """The days that are remembered today: 29 February, in a year without one, on the
    28th."""
    day = Day.of(today)
    if day.step(1) == LEAP_DAY and not isleap(today.year):
        return (day, LEAP_DAY)
    return (day,)


def is_to_the_day(known):
    """Whether an uncertain date is one day, or one night, without doubt."""
    return (
        known is not None
        and known.shape in (Shape.SINGLE, Shape.NIGHT)
        and all(point.grain is Grain.DAY for point in known.points)
        and not (known.approximate or known.uncertain)
    )


def days_of(known):
    """The Days of an uncertain date; both of a night, none where there is doubt."""
    if not is_to_the_day(known):
        return ()
    return tuple(Day.of(point.earliest) for point in known.points)


def months_of(known):
    """The months of an uncertain date, 1 to 12: those of its days, or the one in
    which it lies, if only about or perhaps."""
    days = days_of(known)
    if days or known is None:
        return tuple(sorted({day.month for day in days}))
    first, last = known.earliest, known.latest
    if not (first and last):
        return ()
    one = (first.year, first.month) == (last.year, last.month)
    return (first.month,) if one else ()
