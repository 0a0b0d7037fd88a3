"""One row of a list, its cells by field, and the notes on what was read in them."""

from dataclasses import replace

from .cleaning.shifted import unshift
from .cleaning.text import clean_line, clean_paragraphs

LONG = ("text", "name", "source")


class ReadRow:
    """The cells of a row by field, cleaned of white space and double encoding.

    ``take`` notes what a cleaning says under the column it concerns.
    """

    def __init__(self, row, fields):
        self.number = row.number
        self.columns = {field: column for column, field in fields.items()}
        self.raw = {
            field: row.cells.get(col, "") for field, col in self.columns.items()
        }
        self.notes = []
        cells = {field: self.evened(field) for field in self.raw}
        self.cells = self.take(unshift(cells))

    def evened(self, field):
        clean = clean_paragraphs if field.split(".")[0] in LONG else clean_line
        return self.take(clean(self.raw[field]), field)

    def take(self, cleaned, field=""):
        """The value; its notes are kept, each under its own column."""
        for note in cleaned.notes:
            name = note.field or field
            column = self.columns.get(name, name)
            self.notes.append(replace(note, row=self.number, column=column))
        return cleaned.value

    def add(self, note, field):
        column = self.columns.get(field, "")
        self.notes.append(replace(note, row=self.number, column=column))

    def cell(self, field):
        return self.cells.get(field, "")

    def cells_of(self, name, *, first=""):
        """Cells of a field in several languages or numbers, the list's own first."""
        found = [field for field in self.cells if field.split(".")[0] == name]
        found.sort(key=lambda field: (field != f"{name}.{first}", natural(field)))
        return {field: self.cells[field] for field in found}


def natural(field):
    name, _dot, number = field.partition(".")
    return name, number.zfill(4)
