"""What the history of an entry is told with."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Change:
    """One fact or text; ``name`` is the field or the relation that it belongs to.

    ``before`` and ``after`` are in words. ``pieces``: word by word, of long texts.
    ``kept_back``: told, but not to whoever is reading.
    """

    name: str
    label: str
    before: str = ""
    after: str = ""
    pieces: tuple = ()
    kept_back: bool = False


@dataclass(frozen=True)
class Happening:
    """What someone did to one page of an entry, or to all of it (no ``code``).

    ``revision`` is the id of the version that one may go back to.
    """

    at: datetime
    who: object
    what: str
    code: str = ""
    changes: tuple = ()
    revision: int | None = None
