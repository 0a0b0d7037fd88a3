"""How many people stand under each year, cause, age group and origin.

Counted are PublicLines: what is withheld is not known here either.
"""

from collections import Counter
from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.choices.causes import CauseOfDeath
from memorial.people.choices.facts import AgeGroup
from memorial.people.choices.origins import People
from memorial.people.public_record.facts import country_name

from ..years import year_of

STATELESS = "stateless"


@dataclass(frozen=True)
class Row:
    """``query`` leads to the same people on the timeline; empty where it cannot."""

    words: str
    number: int
    query: str = ""


def by_year(people):
    """Every year from the first to the last; then those of whom it is not known."""
    found = Counter(map(year_of, people))
    unknown = found.pop(None, 0)
    years = range(min(found), max(found) + 1) if found else ()
    rows = [Row(str(year), found[year], year_query(year, found)) for year in years]
    return rows + not_known(_("Year not known"), unknown)


def year_query(year, found):
    return f"from={year}&to={year}" if found[year] else ""


def not_known(words, number, query=""):
    """The last row of a table, if there is anybody in it."""
    return [Row(words, number, query)] if number else []


def by_cause(people):
    found = Counter(cause for line in people for cause in causes_of(line))
    unknown = found.pop(CauseOfDeath.UNKNOWN, 0)
    rows = [
        Row(capfirst(str(CauseOfDeath(code).label)), number, f"cause={code}")
        for code, number in found.items()
    ]
    return most_first(rows) + not_known(
        _("Cause not known"), unknown, f"cause={CauseOfDeath.UNKNOWN}"
    )


def causes_of(line):
    return {cause.code for cause in line.causes} or {CauseOfDeath.UNKNOWN}


def by_age(people):
    """The groups in their order; a range of ages counts under each that it touches."""
    found = Counter(group for line in people for group in set(line.age.groups))
    unknown = found.pop(AgeGroup.UNKNOWN, 0)
    rows = [
        Row(capfirst(str(group.label)), found[group], f"age={group}")
        for group in AgeGroup
        if found[group]
    ]
    return rows + not_known(_("Age not known"), unknown, f"age={AgeGroup.UNKNOWN}")


def by_origin(people):
    """Countries, peoples and statelessness: each a row of its own."""
    found = Counter(origin for line in people for origin in origins_of(line))
    unknown = found.pop("", 0)
    rows = [
        Row(capfirst(origin_words(code)), number, f"origin={code}")
        for code, number in found.items()
    ]
    return most_first(rows) + not_known(_("Origin not known"), unknown)


def origins_of(line):
    found = set()
    for origin in line.origins:
        stateless = STATELESS if origin.stateless else ""
        found |= {origin.country, origin.people, stateless} - {""}
    return found or {""}


def origin_words(code):
    if code == STATELESS:
        return _("stateless")
    return str(People(code).label) if code in People else country_name(code)


def most_first(rows):
    """By number, then by name in the reader's language."""
    return sorted(rows, key=lambda row: (-row.number, folded(row.words)))
