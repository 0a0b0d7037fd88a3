"""The lines of the timeline, gathered by year, month and incident."""

from dataclasses import dataclass, field
from itertools import groupby

from memorial.dates.wording import month_name
from memorial.people.models import PersonPage
from memorial.people.public_record.incidents import incident_lines
from memorial.people.public_record.lines import lines


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
    def count(self):
        return sum(len(group.people) for month in self.months for group in month.groups)


@dataclass(frozen=True)
class Timeline:
    years: tuple = field(default=())

    @property
    def count(self):
        return sum(year.count for year in self.years)


def wants_oldest_first(query):
    return query.get("order") == "oldest"


def timeline(locale, *, oldest_first=False):
    """Everybody in one language; people without a date come last in either order."""
    people = lines(PersonPage.objects.oldest_first(), locale, "summary")
    incidents = incident_lines(locale)
    if not oldest_first:
        people.reverse()
    people.sort(key=lambda line: order(line, oldest_first))
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
