"""A date or a piece of one as written: "24", "24 November", "24 November 2021"."""

from dataclasses import dataclass, replace

from memorial.dates.points import WINTER, Grain, Point
from memorial.dates.uncertain import UncertainDate
from memorial.dates.unreadable import AmbiguousDate, UnreadableDate


@dataclass(frozen=True, kw_only=True)
class Fragment:
    """What is written of one period; `weekday` counts from Monday as 0.

    A period that has no day, month, season or year of its own, such as a decade,
    is held whole in `period`. The 26 of "Nov 26" is a year, but `perhaps_day` if the
    piece stands before one that has a day: "between Nov 26 and Nov 28, 2024".
    """

    year: int | None = None
    season: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: Point | None = None
    perhaps_day: int | None = None

    def completed_from(self, following) -> "Fragment":
        """With the year, and for a lone day the month, of what follows.

        A bare year completes nothing: "May - 2010" is not May to December.
        """
        if not following.month and not following.season:
            return self
        if self.perhaps_day and following.day:
            return replace(self, year=following.year, day=self.perhaps_day)
        if self.year or self.period:
            return self
        month = following.month if self.day and not self.month else self.month
        return replace(self, year=following.year, month=month)

    def point(self) -> Point | None:
        """The period meant; None while the year or the month is missing."""
        if not self.period and (not self.year or (self.day and not self.month)):
            return None
        if self.season == WINTER:
            raise AmbiguousDate(readings=_winters(self.year))
        point = self.period or self._dated_point()
        self._check_weekday(point)
        return point

    def _dated_point(self):
        if self.season:
            return Point(grain=Grain.SEASON, year=self.year, month=self.season)
        if self.day:
            return Point(
                grain=Grain.DAY, year=self.year, month=self.month, day=self.day
            )
        if self.month:
            return Point(grain=Grain.MONTH, year=self.year, month=self.month)
        return Point(grain=Grain.YEAR, year=self.year)

    def _check_weekday(self, point):
        if self.weekday is None:
            return
        if point.grain is not Grain.DAY:
            raise UnreadableDate
        if point.earliest.weekday() != self.weekday:
            raise UnreadableDate(
                reason="wrong_weekday", day=UncertainDate.single(point)
            )


def full_year(digits) -> int:
    """Two digits are a year from 1950 to 2049.

    So that "98" and "26" are what a person means who writes about this border, or
    about the birth of someone who died there; the rule does not move with today.
    """
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (1900 if year >= 50 else 2000)


def _winters(year):
    """The winter that ends in that year and the one that begins in it."""
    return [
        UncertainDate.single(Point(grain=Grain.SEASON, year=start, month=WINTER))
        for start in (year - 1, year)
        if start
    ]
