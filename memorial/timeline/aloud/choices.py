"""What there is to choose from: years and incidents, oldest first."""

from collections import Counter
from dataclasses import dataclass

from memorial.people.models import PersonPage
from memorial.people.public_record.incidents import incident_lines
from memorial.people.public_record.lines import lines

from ..years import year_of


@dataclass(frozen=True)
class Choices:
    """``years`` are pairs of a year and how many died; ``undated`` how many more."""

    years: tuple
    undated: int
    incidents: tuple

    @property
    def everybody(self):
        return self.undated + sum(count for _year, count in self.years)


def choices(locale):
    people = Counter(map(year_of, lines(PersonPage.objects.oldest_first(), locale)))
    undated = people.pop(None, 0)
    incidents = tuple(incident_lines(locale).values())
    return Choices(tuple(sorted(people.items())), undated, incidents)
