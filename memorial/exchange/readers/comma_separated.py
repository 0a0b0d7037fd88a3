"""Reads CSV: any separator, line breaks in cells, ragged rows, unnamed columns."""

import csv
import io

from django.utils.translation import gettext as _

from .encoding import decoded
from .table import Row, Table, UnreadableList

SEPARATORS = ",;\t|"


def read_comma_separated(content):
    text, encoding = decoded(content)
    records = read_records(text)
    if len(records[0]) < 2:
        raise UnreadableList(_("The file has no columns: it is not a CSV file."))
    width = max(map(len, records))
    columns = named(records[0], width)
    remarks = [] if encoding != "cp1252" else [(0, not_utf8())]
    rows = []
    for number, record in enumerate(records[1:], start=2):
        if not any(cell.strip() for cell in record):
            continue
        if len(record) != len(records[0]):
            remarks.append((number, ragged(len(record), len(records[0]))))
        full = [*record, *[""] * (width - len(record))]
        rows.append(Row(number, dict(zip(columns, full, strict=True))))
    if not rows:
        raise UnreadableList(_("The file has a header but no rows."))
    return Table(columns, rows, remarks)


def read_records(text):
    separator = max(SEPARATORS, key=text.partition("\n")[0].count)
    source = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    records = []
    try:
        records.extend(source)
    except csv.Error as error:
        raise UnreadableList(
            _(
                "From line %(line)d on the file cannot be read as CSV: is a quotation "
                "mark not closed, or not doubled?"
            )
            % {"line": source.line_num}
        ) from error
    while records and not any(records[0]):
        records.pop(0)
    if not records:
        raise UnreadableList(_("The file is empty."))
    return records


def named(header, width):
    """A name of its own for every column, those that have none or another's too."""
    names = []
    for place, cell in enumerate([*header, *[""] * (width - len(header))], start=1):
        name = " ".join(cell.split()) or f"column {place}"
        names.append(f"{name} ({place})" if name in names else name)
    return names


def ragged(found, wanted):
    return _("The row has %(found)d cells, the header %(wanted)d.") % {
        "found": found,
        "wanted": wanted,
    }


def not_utf8():
    return _("The file is not in UTF-8; it was read as Windows-1252.")
