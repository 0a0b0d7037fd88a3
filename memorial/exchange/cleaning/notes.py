"""What was done to a cell, for the report: nothing is changed in silence."""

from dataclasses import dataclass

CHANGED, DOUBT, REFUSED = "changed", "doubt", "refused"


@dataclass(frozen=True)
class Note:
    """``field`` names the cell's field where a cleaning looks at several cells.

    ``trivial``: nothing but white space; the report sums these up.
    """

    kind: str
    was: str
    became: str
    sentence: str
    field: str = ""
    row: int = 0
    column: str = ""
    trivial: bool = False


@dataclass(frozen=True)
class Cleaned:
    """A value, and the notes on how it came about."""

    value: object
    notes: tuple = ()


def changed(was, became, sentence, **more):
    return Note(CHANGED, str(was), str(became), str(sentence), **more)


def doubt(was, became, sentence, **more):
    return Note(DOUBT, str(was), str(became), str(sentence), **more)


def refused(was, sentence, **more):
    return Note(REFUSED, str(was), "", str(sentence), **more)
