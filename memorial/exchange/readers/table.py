"""A list as it was read: its columns, its rows as they came, what was odd about it."""

from dataclasses import dataclass, field


class UnreadableList(Exception):
    """A file that cannot be read as a list; its text is a sentence for people."""


@dataclass(frozen=True)
class Row:
    """``number`` is the line that a spreadsheet shows: the header is 1."""

    number: int
    cells: dict


@dataclass(frozen=True)
class Table:
    """``remarks``: pairs of a row number, or 0 for the whole file, and a sentence."""

    columns: list
    rows: list
    remarks: list = field(default_factory=list)
