"""Whoever is asked about: what is known of a person, ready to be compared."""

from dataclasses import dataclass, field
from uuid import UUID

from ..choices.facts import AgeUnit
from ..rules.ages import age_in_words

A_YEAR = {AgeUnit.YEARS: 1, AgeUnit.MONTHS: 12, AgeUnit.DAYS: 365}


@dataclass(frozen=True)
class Age:
    """False where none is known."""

    least: int | None = None
    most: int | None = None
    unit: str = AgeUnit.YEARS
    about: bool = False

    def __bool__(self):
        return not (self.least is None and self.most is None)

    def __str__(self):
        return age_in_words(self.least, self.most, self.unit, self.about)

    @property
    def years(self):
        """The least and the most, in years."""
        ends = [end for end in (self.least, self.most) if end is not None]
        return min(ends) / A_YEAR[self.unit], max(ends) / A_YEAR[self.unit]


@dataclass(frozen=True)
class Place:
    """The words that tell it, without accents and case, and perhaps a point."""

    words: frozenset = frozenset()
    point: tuple[float, float] | None = None


@dataclass(frozen=True)
class Described:
    """A withheld name, age, origin or place is not in here.

    ``dates``: of the death, and of the day when someone was found. ``countries`` and
    ``peoples`` are codes; ``sources`` is what tells each document. ``key`` and
    ``number`` are those of the entry, if there is one. ``with_others``: several people
    died in the same event.
    """

    names: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    dates: tuple = ()
    age: Age = field(default_factory=Age)
    gender: str = ""
    countries: frozenset = frozenset()
    peoples: frozenset = frozenset()
    place: Place = field(default_factory=Place)
    sources: frozenset = frozenset()
    incident: UUID | None = None
    with_others: bool = False
    key: UUID | None = None
    number: int | None = None

    @property
    def is_named(self):
        return bool(self.names or self.former_names)
