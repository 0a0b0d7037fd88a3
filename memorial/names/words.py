"""The words of a name, each with how it is written, how it sounds and what finds it."""

from dataclasses import dataclass
from functools import lru_cache

from . import traces
from .letters import plain
from .pieces import pieces
from .sounds import readings


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word. Words are compared by identity, so that likeness is counted once."""

    spelling: str
    written: str
    script: str
    readings: tuple
    stored: frozenset
    asked: frozenset


def name_words(text):
    """The words of a name in their order, in [a-z0-9], without small words."""
    return tuple(piece.plain for piece in telling(pieces(text)))


def telling(row):
    """The pieces that are no small words, or all, if there are no others."""
    return [piece for piece in row if not piece.small] or row


@lru_cache(maxsize=8192)
def word(marks, written="", script="", joined=False):
    spelling, read = plain(marks), readings(marks)
    leave = traces.stored_joined if joined else traces.stored
    return Word(
        spelling=spelling,
        written=written,
        script=script,
        readings=read,
        stored=frozenset(leave(spelling, read)),
        asked=frozenset(traces.asked(spelling, read)),
    )
