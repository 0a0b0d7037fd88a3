"""People described from their pages, drafts or records, so as to be compared."""

from dataclasses import replace

from memorial.names.folding import folded

from ..care import care_for
from ..choices.names import NameStatus, OtherNameKind
from ..fields import UncertainDateField
from ..rules.links import known_by
from .described import Age, Described, Place

FACTS = (
    "name",
    "name_status",
    "age_from",
    "age_to",
    "age_unit",
    "age_about",
    "gender",
    "death_date",
    "found_date",
    "place",
    "place_as_reported",
    "latitude",
    "longitude",
)
ROWS = ("other_names", "origins", "sources")
DATES = ("death_date", "found_date")
SHORTEST_WORD = 4
# What is said of many places tells none of them.
OF_ANY_PLACE = folded(
    """beach plage port harbour harbor road route autoroute motorway camp coast cote
    large near pres channel manche tunnel gare station between entre lorry camion
    france angleterre england"""
)


def described_page(page):
    """A person page or a draft of it; two queries at most beside those for its rows."""
    incident = page.incident
    return described(
        {name: getattr(page, name) for name in FACTS},
        {name: [vars(row) for row in getattr(page, name).all()] for name in ROWS},
        withheld=care_for([page.translation_key])(page.translation_key).withheld,
        incident=incident and incident.translation_key,
        with_others=incident is not None,
        key=page.translation_key,
        number=page.number,
    )


def described(facts, rows, *, withheld=frozenset(), **entry):
    """From fields of a page by name, and by relation a dict for each of its rows.

    Dates may be EDTF; what is missing is not known. ``entry`` holds further fields of
    a Described.
    """
    names, former = names_of(facts, rows, withheld)
    origins = [] if "origins" in withheld else rows.get("origins", ())
    return Described(
        names=names,
        former_names=former,
        dates=dates_of(facts),
        age=Age() if "age" in withheld else age_of(facts),
        gender=facts.get("gender") or "",
        countries=codes(origins, "country"),
        peoples=codes(origins, "people"),
        place=Place() if "place" in withheld else place_of(facts),
        sources=sources_of(rows),
        **entry,
    )


def names_of(facts, rows, withheld):
    """The names, and those that were published by mistake."""
    if "name" in withheld or facts.get("name_status") == NameStatus.WITHHELD:
        return (), ()
    others = [(row["text"], row.get("kind")) for row in rows.get("other_names", ())]
    former = [text for text, kind in others if kind == OtherNameKind.FORMER]
    names = [text for text, kind in others if kind != OtherNameKind.FORMER]
    return told(facts.get("name") or "", *names), told(*former)


def named_as(found, other):
    """``found`` with the names of another description of the same person as well."""
    return replace(
        found,
        names=told(*found.names, *other.names),
        former_names=told(*found.former_names, *other.former_names),
    )


def told(*names):
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))


def dates_of(facts):
    read = UncertainDateField().to_python
    dates = [read(facts[name]) for name in DATES if facts.get(name)]
    return tuple(date for date in dates if date and not date.is_unknown)


def age_of(facts):
    return Age(
        facts.get("age_from"),
        facts.get("age_to"),
        facts.get("age_unit") or Age.unit,
        bool(facts.get("age_about")),
    )


def codes(rows, field):
    """A country may come as its code, or as the value that Django makes of it."""
    return frozenset(filter(None, (str(row.get(field) or "") for row in rows)))


def place_of(facts):
    words = {
        word
        for name in ("place", "place_as_reported")
        for word in folded(facts.get(name) or "")
        if len(word) >= SHORTEST_WORD
    }
    point = [facts.get(name) for name in ("latitude", "longitude")]
    at = None if None in point else tuple(map(float, point))
    return Place(frozenset(words.difference(OF_ANY_PLACE)), at)


def sources_of(rows):
    links = [row.get("url") or "" for row in rows.get("sources", ())]
    return frozenset(filter(None, map(known_by, links)))
