"""The rows of two entries put together: none is lost, none stands twice."""

from uuid import uuid4

from ..choices.names import NameStatus, OtherNameKind
from ..choices.sources import Supports
from ..private_rows import TICKS
from ..rules.links import known_by

# What a row is within its page; all else is what it says.
PLACE = ("pk", "page", "sort_order")


def together(mine, theirs, alike):
    """The rows of both, and by key of a row that stands twice the key of its twin.

    ``alike`` gives what makes two rows the same; nothing is the same as no other.
    """
    rows = [dict(row) for row in mine]
    known = {alike(row): row for row in reversed(rows) if alike(row)}
    twins = {}
    for row in theirs:
        twin = known.get(alike(row)) if alike(row) else None
        if twin is None:
            rows.append(moved(row))
        else:
            complete(twin, row)
            twins[row["key"]] = twin["key"]
    return rows, twins


def moved(row, **changes):
    """The row as one that its new page has not saved yet."""
    return row | {"pk": None, "page": None} | changes


def fresh(row, **changes):
    """A copy, known by a key of its own."""
    return moved(row, key=str(uuid4()), **changes)


def complete(row, twin):
    """Fill what is empty, unite what it supports; what one keeps private is so."""
    for name, value in twin.items():
        if name in TICKS.values():
            row[name] = row[name] or value
        elif name == "supports":
            row[name] = [c for c in Supports.values if c in {*row[name], *value}]
        elif name not in PLACE and not row[name]:
            row[name] = value


def document(row):
    """What tells a source: its link, or else its title and description."""
    told = row["title"].strip(), row["description"].strip()
    return known_by(row["url"]) or (told if any(told) else "")


def spelling(row):
    return row["text"].strip()


def origin(row):
    return row["country"], row["people"], row["stateless"]


def cause(row):
    return row["cause"]


def former_name(content):
    """A row for the name of an entry that goes, or nothing if it has none."""
    status = NameStatus.UNKNOWN
    if not content["name"].strip() or content["name_status"] == status:
        return []
    return [
        {
            "pk": None,
            "page": None,
            "sort_order": None,
            "key": str(uuid4()),
            "text": content["name"].strip(),
            "kind": OtherNameKind.SPELLING.value,
            "language": "",
            "direction": "ltr",
            "pronunciation": content["name_pronunciation"],
            "private": False,
        }
    ]


def private_keys(content):
    """The keys of the rows that a content itself says are private."""
    return [
        row["key"]
        for relation, tick in TICKS.items()
        for row in content[relation]
        if row[tick]
    ]


def in_order(rows):
    return [row | {"sort_order": place} for place, row in enumerate(rows)]
