"""Whether two descriptions are of the same person: the rules, without a database.

Told in words in docs/matching.md.
"""

from dataclasses import dataclass
from enum import IntEnum

from . import agreeing
from .agreeing import Dates, Names, Says

# How many of age, origin and source must agree for names and dates to be perhaps
# the same person's; where nothing stands, it is no. Each fact that differs asks for
# two more that agree.
NEEDED = {
    Names.ALIKE: {Dates.DAY: -2, Dates.MONTH: 0, Dates.VAGUE: 0, Dates.CLOSE: 0},
    Names.PART: {Dates.DAY: 0, Dates.MONTH: 1, Dates.VAGUE: 1, Dates.CLOSE: 1},
    Names.SIMILAR: {Dates.DAY: 1, Dates.MONTH: 2, Dates.VAGUE: 2, Dates.CLOSE: 2},
}
NEEDED[Names.ALIKE] |= {None: 1, Dates.APART: 3}
NEEDED[Names.SPELLING] = NEEDED[Names.ALIKE]
NEEDED[Names.PART] |= {None: 2}
OF_NAME, OF_FACT, AGAINST = 0.5, 0.07, 0.1
OF_DATE = {Dates.DAY: 0.25, Dates.MONTH: 0.2, Dates.VAGUE: 0.1, Dates.CLOSE: 0.15}


class Verdict(IntEnum):
    NO = 0
    PERHAPS = 1
    SAME = 2


@dataclass(frozen=True)
class Compared:
    """What each subject says of two people. ``days``: how far apart the dates are."""

    names: Names | None
    likeness: float
    dates: Dates | None = None
    days: int = 0
    age: Says = Says.NOTHING
    origins: Says = Says.NOTHING
    sources: Says = Says.NOTHING
    place: Says = Says.NOTHING
    gender: Says = Says.NOTHING
    incident: Says = Says.NOTHING
    of_one_age: bool = False
    elsewhere: bool = False
    with_others: bool = False
    both_unnamed: bool = False

    @property
    def support(self):
        """How many of the facts that tell people apart agree."""
        telling = (self.age, self.origins, self.sources)
        return sum(says is Says.AGREES for says in telling)

    @property
    def against(self):
        facts = (self.age, self.origins, self.place, self.gender)
        return sum(says is Says.DIFFERS for says in facts)

    @property
    def verdict(self):
        if self.names is None:
            return of_unnamed(self)
        if is_same(self):
            return Verdict.SAME
        needed = NEEDED.get(self.names, {}).get(self.dates)
        enough = needed is not None and self.support >= needed + 2 * self.against
        return Verdict.PERHAPS if enough else Verdict.NO

    @property
    def score(self):
        """From 0 to 1; it compares within a verdict."""
        facts = self.support + (self.place is Says.AGREES)
        told = OF_NAME * self.likeness + OF_DATE.get(self.dates, 0) + OF_FACT * facts
        return round(min(1.0, max(0.0, told - AGAINST * self.against)), 3)


def compare(one, other):
    """Two Described; the rest is not looked at where the names are others."""
    level, likeness = agreeing.names(one, other)
    if level is Names.OTHER:
        return Compared(level, likeness)
    when, days = agreeing.dates(one, other)
    return Compared(
        names=level,
        likeness=likeness,
        dates=when,
        days=days,
        age=agreeing.ages(one, other),
        origins=agreeing.origins(one, other),
        sources=agreeing.sources(one, other),
        place=agreeing.places(one, other),
        gender=agreeing.same_or_not(one.gender, other.gender),
        incident=agreeing.same_or_not(one.incident, other.incident),
        of_one_age=bool(one.age) and one.age == other.age,
        elsewhere=agreeing.elsewhere(one, other),
        with_others=one.with_others or other.with_others,
        both_unnamed=not (one.is_named or other.is_named),
    )


def is_same(compared):
    """Name and date, and nothing that differs.

    Where nothing more agrees, the place must not be told otherwise. Brothers share a
    day, an origin and a source, and their names may be spelled nearly alike: another
    spelling needs the same age as well, and nobody who died with them.
    """
    if compared.against or compared.incident is Says.DIFFERS:
        return False
    if compared.names is Names.ALIKE:
        if compared.dates is Dates.DAY:
            return bool(compared.support) or not compared.elsewhere
        return compared.dates is Dates.MONTH and compared.support >= 2
    return (
        compared.names is Names.SPELLING
        and compared.dates is Dates.DAY
        and compared.of_one_age
        and compared.support >= 2
        and not compared.with_others
    )


def of_unnamed(compared):
    """Never the same; perhaps, where date, place, and age or origin agree.

    Among several who died together more is asked for, and those whom one incident
    counts apart are not the same.
    """
    together = compared.incident is Says.AGREES
    here = compared.place is Says.AGREES or together
    described = Says.AGREES in (compared.age, compared.origins)
    if compared.against or not (here and described):
        return Verdict.NO
    if together and compared.both_unnamed:
        return Verdict.NO
    if compared.dates is Dates.DAY:
        enough = compared.support >= (2 if compared.with_others else 1)
    else:
        near = compared.dates in (Dates.MONTH, Dates.CLOSE)
        enough = near and compared.sources is Says.AGREES
    return Verdict.PERHAPS if enough else Verdict.NO
