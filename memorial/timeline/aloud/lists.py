"""The lists of names: those of a year, of an incident, or everybody; oldest first."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.translation import gettext as _

from memorial.languages.wording import Wording
from memorial.people.choices.facts import Fate
from memorial.people.models import PersonPage
from memorial.people.public_record.incidents import incident_lines
from memorial.people.public_record.lines import lines

from ..years import groups, order, year_of
from .people import to_read


@dataclass(frozen=True)
class GroupToRead:
    """People of one incident, or one person alone (``incident`` is None then)."""

    incident: object
    people: tuple


@dataclass(frozen=True)
class Part:
    """The people of one year; ``heading`` is empty where the list is of one alone."""

    heading: str
    groups: tuple


@dataclass(frozen=True)
class NamesToRead:
    """``others`` died in the ``incident`` as well, and we know no more of them."""

    subject: Wording
    parts: tuple
    incident: object = None
    others: int = 0

    @property
    def count(self):
        return len(self.people)

    @property
    def people(self):
        groups = [group for part in self.parts for group in part.groups]
        return [person for group in groups for person in group.people]


def of_year(locale, number):
    """Everyone who stands under this year on the timeline."""
    first, last = date(number, 1, 1), date(number, 12, 31)
    people = PersonPage.objects.oldest_first().died_between(first, last)
    return of_one_year(locale, people, number, str(number))


def undated(locale):
    """Everyone of whom the year is not known."""
    people = PersonPage.objects.oldest_first()
    return of_one_year(locale, people, None, _("Date not known"))


def of_one_year(locale, people, number, subject):
    found = [line for line in lines(people, locale) if year_of(line) == number]
    part = Part("", to_read_together(found, incident_lines(locale)))
    return NamesToRead(Wording(subject, locale.language_code), (part,) if found else ())


def of_everybody(locale):
    people = lines(PersonPage.objects.oldest_first(), locale)
    people.sort(key=lambda line: order(line, oldest_first=True))
    incidents = incident_lines(locale)
    parts = tuple(
        Part(str(year or _("Date not known")), to_read_together(found, incidents))
        for year, found in groupby(people, key=year_of)
    )
    return NamesToRead(Wording(_("Everyone"), locale.language_code), parts)


def of_incident(locale, number):
    """The people of the incident of this permanent number; None if there is none."""
    listed = incident_lines(locale).values()
    incident = next((line for line in listed if line.number == number), None)
    if incident is None:
        return None
    people = PersonPage.objects.of_incident(incident.key).oldest_first()
    found = lines(people, locale)
    known = sum(line.fate == Fate.DEAD for line in found)
    alone = tuple(GroupToRead(None, (to_read(line, incident.date),)) for line in found)
    return NamesToRead(
        incident.called,
        (Part("", alone),) if alone else (),
        incident,
        max(0, (incident.dead.least or 0) - known),
    )


def to_read_together(people, incidents):
    return tuple(
        GroupToRead(
            group.incident,
            tuple(
                to_read(line, group.incident and group.incident.date)
                for line in group.people
            ),
        )
        for group in groups(people, incidents)
    )
