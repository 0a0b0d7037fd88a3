"""From the rows of a table to records of people and incidents, with all notes."""

from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256

from django.utils.translation import gettext as _

from .cleaning.coordinates import filled_down, first_of_runs
from .cleaning.notes import changed, doubt
from .columns import fields_of, is_unnamed, refuse_counts
from .incidents import form_incidents
from .persons import person_record
from .reading_rows import ReadRow

POINT = ("latitude", "longitude")


@dataclass
class Assembled:
    """``persons`` stand in the order of ``rows``; ``incidents`` by their key."""

    rows: list
    persons: list
    incidents: dict
    notes: list = field(default_factory=list)
    unknown_columns: list = field(default_factory=list)


def assemble(table, language):
    """What the list says, without regard to what is in the archive already."""
    refuse_counts(table)
    fields = fields_of(table.columns, language)
    fields |= more_sources(table, fields)
    reads = [ReadRow(row, fields) for row in table.rows]
    note_unnamed(table, fields, reads)
    filled = {name: filled_down([read.cell(name) for read in reads]) for name in POINT}
    persons = [
        person_record(
            read,
            language,
            filled=[name for name in POINT if position in filled[name]],
        )
        for position, read in enumerate(reads)
    ]
    note_dragged(reads, filled)
    name_keys(persons, reads, language)
    incidents = form_incidents(persons, reads, language)
    return Assembled(
        rows=table.rows,
        persons=persons,
        incidents=incidents,
        notes=[note for read in reads for note in read.notes],
        unknown_columns=[name for name in table.columns if name not in fields],
    )


def more_sources(table, fields):
    """Columns without a header that hold nothing but links, as further sources."""
    more = {}
    for column in filter(is_unnamed, table.columns):
        cells = [
            cell for row in table.rows if (cell := row.cells.get(column, "").strip())
        ]
        if cells and all(cell.startswith("http") for cell in cells):
            more[column] = f"source.{100 + len(more)}"
    return more


def note_unnamed(table, fields, reads):
    for column in filter(is_unnamed, table.columns):
        for row, read in zip(table.rows, reads, strict=True):
            cell = row.cells.get(column, "")
            if not cell.strip():
                continue
            if column in fields:
                note = changed(cell, cell, _("A link without a header: a source."))
                read.add(note, fields[column])
            else:
                read.columns[column] = column
                read.add(doubt(cell, "", _("This column has no header.")), column)


def note_dragged(reads, filled):
    for name in POINT:
        for position in first_of_runs(filled[name]):
            cell = reads[position].cell(name)
            sentence = _("The cells below were filled down from this one: is it right?")
            reads[position].add(doubt(cell, cell, sentence), name)


def name_keys(persons, reads, language):
    """A key for each row, out of its date, name and text.

    Not the numbers of the source: they shift from release to release. Rows that are
    alike in all three, such as unknown people of one incident, are told apart by
    their order. ``matching`` gives a row the key of an earlier import where it finds
    one, so that a key outlives later changes of the row.
    """
    alike = Counter()
    for person, read in zip(persons, reads, strict=True):
        told = identity(read.raw, language)
        alike[told] += 1
        person.key = f"{told}-{alike[told]}"


def identity(raw, language):
    parts = [raw.get(name, "") for name in ("date", "name", f"text.{language}")]
    if not any(part.strip() for part in parts[1:]):
        parts.append(raw.get("place", ""))
    told = "|".join(" ".join(part.split()) for part in parts)
    return sha256(told.encode()).hexdigest()[:24]
