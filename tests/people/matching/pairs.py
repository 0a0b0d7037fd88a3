"""True pairs and near misses of invented people, made by rules out of people.csv.

Lists tell some facts and leave out others: what a pair lacks changes from person to
person. The first 40 people served to set the rules; the 30 after them were written when
the rules stood, and judge them.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from memorial.dates.uncertain import UncertainDate
from memorial.people.matching.described import Age, Described, Place

PEOPLE = Path(__file__).with_name("people.csv")
PLACES = ("sangatte", "loon", "marck", "oye", "wimereux", "gravelines", "dover")
BOAT = frozenset({"paper.example/the-boat"})
SERVED = 40
TRUE, NEAR = {}, {}


@dataclass(frozen=True)
class Pair:
    kind: str
    same: bool
    tuned: bool
    one: Described
    other: Described


@dataclass(frozen=True)
class Base:
    """A row of the file and its place in it, on which it depends what is told."""

    at: int
    row: dict

    def __getattr__(self, column):
        return self.row[column]

    @property
    def day(self):
        return date(2015, 1, 5) + timedelta(days=self.at * 87)

    @property
    def person(self):
        return Described(
            names=(self.row["name"],),
            dates=(on(self.day),),
            age=Age(15 + self.at * 7 % 30),
            countries=frozenset({self.country}),
            place=Place(frozenset({PLACES[self.at % len(PLACES)]})),
            sources=frozenset({f"paper.example/{self.at}"}),
        )

    def lacking(self, person, turn=0):
        """Another list tells less, and has its own source."""
        person = replace(person, sources=frozenset({f"list.example/{self.at}"}))
        lacks = ({}, {"age": Age()}, {"countries": frozenset()}, {"place": Place()})
        return replace(person, **lacks[(self.at + turn) % len(lacks)])


def on(day):
    return UncertainDate.from_edtf(day.isoformat() if isinstance(day, date) else day)


def true(kind) -> Callable:
    return lambda make: TRUE.setdefault(kind, make)


def near(kind) -> Callable:
    return lambda make: NEAR.setdefault(kind, make)


@cache
def bases():
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        return [Base(at, row) for at, row in enumerate(csv.DictReader(file))]


def pairs():
    """Each kind of each person."""
    from . import near_misses, true_pairs  # noqa: F401, PLC0415 — they register

    return [
        Pair(kind, kinds is TRUE, base.at < SERVED, *make(base))
        for kinds in (TRUE, NEAR)
        for kind, make in kinds.items()
        for base in bases()
    ]
