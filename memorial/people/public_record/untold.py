"""Which words must not be told: of one person, and of those bound to an entry."""

from collections import defaultdict
from uuid import UUID

from ..archive import archive
from ..rules import naming
from ..rules.disclosure import name_may_be_shown
from ..rules.mentions import untold_words, words_of
from .bonds import kin_of

NOBODY = frozenset()


def shown_name(facts, care):
    """The name of a page or a row that may be shown, or an empty text."""
    may_be_shown = name_may_be_shown(facts, care, **archive().terms)
    return naming.public_name(facts.name, facts.name_status, may_be_shown=may_be_shown)


def untold_of(row, care, others=NOBODY):
    """The words that the texts of the person of a row must not tell.

    ``others`` are those of the people bound to this one; what is of the person's
    own public name may be told even so. Who was taken down has none.
    """
    care = care(row.translation_key)
    name = shown_name(row, care) if row.live else ""
    untold = untold_words(row.name, other_names(row, care), told=bool(name))
    return untold | (others - words_of([name])) if others else untold


def other_names(row, care):
    """Pairs of another name and whether it is private."""
    return [
        (other["text"], other["private"] or UUID(other["key"]) in care.private)
        for other in row.name_rows
    ]


def untold_of_all(rows, care):
    return NOBODY.union(*(untold_of(row, care) for row in rows))


class Untold:
    """By person or incident, what must not be told of those who are bound to it.

    ``rows`` are all who are bound to one another, with their ``kin_keys``.
    """

    def __init__(self, rows, care):
        self.of, self.aboard = {}, defaultdict(frozenset)
        self.kin = kin_of(rows)
        for row in rows:
            if words := untold_of(row, care):
                self.of[row.translation_key] = words
                self.aboard[row.incident_key] |= words

    def by_incident(self, key):
        return self.aboard.get(key, NOBODY) if key else NOBODY

    def by_person(self, row):
        kin = self.kin.get(row.translation_key, ())
        words = (self.of.get(key, NOBODY) for key in kin)
        return self.by_incident(row.incident_key).union(*words)
