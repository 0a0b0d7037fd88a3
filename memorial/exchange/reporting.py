"""The report of an import: counts first, then every note by row and column."""

import csv
from collections import Counter
from operator import attrgetter

from django.utils.translation import gettext as _

from .cleaning.notes import CHANGED, DOUBT, REFUSED
from .steps import Action

FORMULA = ("=", "+", "-", "@", "\t", "\r")
LONGEST = 120


def summary(plan):
    """Lines of counts: entries by what is done, notes by kind."""
    persons = plan.assembled.persons
    named = sum(bool(person.facts["name"]) for person in persons)
    yield _("%(rows)d rows: %(named)d people named, %(unnamed)d not.") % {
        "rows": len(persons),
        "named": named,
        "unnamed": len(persons) - named,
    }
    yield _("%(count)d incidents in which several people died.") % {
        "count": len(plan.assembled.incidents)
    }
    yield _("%(add)d to add, %(change)d to change, %(publish)d to publish.") % {
        "add": plan.count(Action.ADD),
        "change": plan.count(Action.CHANGE),
        "publish": plan.count(Action.PUBLISH),
    }
    yield changes(plan)
    kinds = Counter(note.kind for note in plan.notes if not note.trivial)
    yield _("Cells: %(changed)d changed, %(doubt)d doubtful, %(refused)d refused.") % {
        kind: kinds[kind] for kind in (CHANGED, DOUBT, REFUSED)
    }


def changes(plan):
    every = [*plan.steps, *plan.incidents.values()]
    count = sum(step.action is not Action.NOTHING for step in every)
    return _("%(count)d changes.") % {"count": count}


def lines(plan, table):
    """Every note in a line, by row and column; white space is summed up."""
    for number, sentence in table.remarks:
        yield f"{where(number)}: {sentence}"
    for column in plan.assembled.unknown_columns:
        yield _("Column “%s” is not known; it is kept in the raw rows.") % column
    notes = [note for note in plan.notes if not note.trivial]
    for note in sorted(notes, key=attrgetter("row")):
        yield line(note)
    trimmed = Counter(note.column for note in plan.notes if note.trivial)
    for column, count in trimmed.items():
        yield _("%(column)s: white space evened out in %(count)d cells.") % {
            "column": column,
            "count": count,
        }


def line(note):
    place = ", ".join(filter(None, [where(note.row), note.column]))
    told = " → ".join(filter(None, [short(note.was), short(note.became)]))
    return f"{place}: {label(note.kind)}. {note.sentence} {told}".rstrip()


def label(kind):
    return {
        CHANGED: _("Changed"),
        DOUBT: _("Doubtful"),
        REFUSED: _("Refused"),
    }[kind]


def where(number):
    return _("row %d") % number if number else _("the list")


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def write_report(path, plan, table):
    """All notes as CSV, whole texts and white space included; no cell is a formula."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "column", "kind", "was", "became", "sentence"])
        for number, sentence in table.remarks:
            writer.writerow([number, "", DOUBT, "", "", sentence])
        for note in sorted(plan.notes, key=attrgetter("row")):
            cells = [note.column, note.kind, note.was, note.became, note.sentence]
            writer.writerow([note.row, *map(harmless, cells)])


def harmless(cell):
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
