"""The lines of the timeline, gathered by year, month and incident."""

from dataclasses import dataclass, field
from itertools import groupby

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from memorial.dates.wording import month_name
from memorial.people.public_record.incidents import incident_lines


@dataclass(frozen=True)
class Group:
    """People of one incident, or one person alone (``incident`` is None then)."""

    incident: object
    people: tuple


@dataclass(frozen=True)
class Month:
    """``number`` is None for those of whom the month is not known."""

    number: int | None
    name: str
    groups: tuple


@dataclass(frozen=True)
class Year:
    """``number`` is None for those of whom the year is not known."""

    number: int | None
    months: tuple

    @property
    def anchor(self):
        return f"y{self.number}" if self.number else "undated"

    @property
    def path(self):
        """Its page below the timeline, in the language that is active when read."""
        number = f"{self.number}/" if self.number else _("undated/")
        return format_lazy("{}{}", _("year/"), number)

    @property
    def people(self):
        return [
            line
            for month in self.months
            for group in month.groups
            for line in group.people
        ]

    @property
    def count(self):
        return len(self.people)


@dataclass(frozen=True)
class Timeline:
    years: tuple = field(default=())

    @property
    def count(self):
        return sum(year.count for year in self.years)

    @property
    def people(self):
        return [line for year in self.years for line in year.people]


def timeline(lines, locale, *, oldest_first=False):
    """PublicLines, given oldest first; those without a year come last in any order."""
    people = list(lines) if oldest_first else list(lines)[::-1]
    people.sort(key=lambda line: order(line, oldest_first))
    incidents = incident_lines(locale)
    years = tuple(
        Year(number, months(group, incidents, locale.language_code))
        for number, group in groupby(people, key=year_of)
    )
    return Timeline(years)


def order(line, oldest_first):
    """Sorts unknown months to the end of their year, unknown years to the end."""
    year, month = year_of(line), month_of(line)
    sign = 1 if oldest_first else -1
    return (
        year is None,
        sign * (year or 0),
        month is None,
        sign * (month or 0),
    )


def year_of(line):
    """The year a line stands under; None where its bounds lie over a year apart."""
    if not (line.earliest and line.latest):
        return None
    if line.earliest.year == line.latest.year or within_a_month(line):
        return line.earliest.year
    return None


def month_of(line):
    if year_of(line) is None:
        return None
    return line.earliest.month if within_a_month(line) else None


def within_a_month(line):
    """Both bounds in one month, or a night from one month to the next."""
    first, last = line.earliest, line.latest
    return (first.year, first.month) == (last.year, last.month) or (
        last - first
    ).days <= 1


def months(people, incidents, language):
    return tuple(
        Month(
            number,
            month_name(number, language) if number else "",
            tuple(groups(group, incidents)),
        )
        for number, group in groupby(people, key=month_of)
    )


def groups(people, incidents):
    """People in their order; those of one incident together, where its first stands."""
    gathered = {}
    for line in people:
        key = line.incident if line.incident in incidents else line.number
        gathered.setdefault(key, []).append(line)
    for key, members in gathered.items():
        yield Group(incidents.get(key), tuple(members))
