"""What each entry says after one that told of several people was split."""

from dataclasses import dataclass, field

from ..choices.names import NameStatus
from ..private_rows import TICKS
from .groups import WORDS
from .rows import fresh, in_order

# Rows that go to the entries they are given to; notes of changes go to all.
SHARED_OUT = ("other_names", "origins", "causes", "sources", "relations")
FEWEST, MOST = 2, 10


@dataclass(frozen=True)
class Part:
    """One of the people. ``rows`` are keys, ``words`` names of texts that are theirs.

    ``facts`` are the fields on which they differ from what the entry says.
    """

    facts: dict
    rows: frozenset = frozenset()
    words: frozenset = frozenset(WORDS)
    portrait: bool = False
    relations_told: frozenset = field(default_factory=frozenset)


def parted(entry, part, *, private, first):
    """The content of a Part of a Standing; ``private`` are keys of private rows.

    The first keeps the keys of its rows, by which copies of its sources are known.
    """
    content = entry.content | part.facts
    for relation in SHARED_OUT:
        rows = [row for row in content[relation] if row["key"] in part.rows]
        content[relation] = in_order(
            [copied(row, relation, private, first) for row in rows]
        )
    content["change_notes"] = in_order(
        [fresh(row) for row in entry.content["change_notes"]]
    )
    content |= words_of(entry.content, part)
    if not part.portrait:
        content["portrait"] = None
    if not first:
        content |= {"gathering_at": None, "gathering_place": ""}
        content |= {"gathering_public": False, "birth_date": None}
    if entry.content["name_status"] == NameStatus.WITHHELD:
        content["name_status"] = NameStatus.WITHHELD.value
    return content | {"pk": None, "id": None, "page_ptr": None}


def copied(row, relation, private, first):
    changes = {}
    if row["key"] in private and relation in TICKS:
        changes[TICKS[relation]] = True
    if first:
        changes["key"] = row["key"]
    return fresh(row) | changes


def words_of(content, part):
    """The texts that go to this person; the others are empty."""
    told = {name: content[name] if name in part.words else "" for name in WORDS}
    alt = content["portrait_alt"] if part.portrait else ""
    return told | {"portrait_alt": alt}
