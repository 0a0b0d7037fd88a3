"""Tables as a reader gives them, and what they assemble to."""

from memorial.exchange.assembling import assemble
from memorial.exchange.readers.table import Row, Table

from .lists import BLANK, HEADER


def table(rows, header=HEADER):
    return Table(
        list(header),
        [Row(number, BLANK | row) for number, row in enumerate(rows, start=2)],
    )


def assembled(rows, language="fr"):
    return assemble(table(rows), language)


def notes_of(found, column, *, trivial=False):
    return [
        (note.row, note.kind)
        for note in found.notes
        if note.column == column and note.trivial == trivial
    ]
