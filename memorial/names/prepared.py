"""A name made ready to be compared with many: its words, alone and joined."""

from dataclasses import dataclass
from functools import lru_cache

from .pieces import pieces
from .words import Word, telling, word

# A part of a word is worth a little less than the word.
PART = 0.9


@dataclass(frozen=True, slots=True)
class Unit:
    """Something to be met: one word, two that may be joined, or a part of one."""

    word: Word
    places: tuple[int, ...]
    worth: float = 1.0
    sure: bool = True
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A name; `units` hold its words first, in their order."""

    length: int
    units: tuple[Unit, ...]
    stored: frozenset
    asked: frozenset
    initials: str
    only_initials: bool
    small: tuple[Word, ...] = ()


@lru_cache(maxsize=4096)
def prepared(name):
    row = pieces(name)
    kept = telling(row)
    words = [word(piece.marks, piece.written, piece.script) for piece in kept]
    units = (
        *(Unit(each, (at,)) for at, each in enumerate(words)),
        *joined(row, kept),
        *(part for at, piece in enumerate(kept) for part in parts(piece, at)),
    )
    small = tuple(word(piece.marks) for piece in row if piece.small)
    return Prepared(
        length=len(words),
        units=units,
        stored=frozenset().union(*(unit.word.stored for unit in units)),
        asked=frozenset().union(*(unit.word.asked for unit in units)),
        initials="".join(sorted(each.spelling[:1] for each in words)),
        only_initials=bool(words) and all(len(each.spelling) == 1 for each in words),
        small=small if len(small) < len(row) else (),
    )


def joined(row, kept):
    """Adjacent words as one: Gebre Medhin, Ben Ali, Zia ul Haq."""
    places = {id(piece): at for at, piece in enumerate(kept)}
    for run in runs(row):
        spot = tuple(places[id(each)] for each in run if id(each) in places)
        if spot and min(len(each.plain) for each in run) > 1:
            marks = "".join(each.marks for each in run)
            yield Unit(word(marks, "", run[-1].script, joined=True), spot, joined=True)


def runs(row):
    """Each word with the next; with the one after, if a small one is between."""
    for at in range(len(row) - 1):
        yield row[at : at + 2]
        if row[at + 1].small and at + 2 < len(row):
            yield row[at : at + 3]


def parts(piece, at):
    """What stands behind "servant of", before "of the faith", or after an article."""
    for marks in piece.parts:
        yield Unit(word(marks, "", piece.script), (at,), PART, piece.apart)
