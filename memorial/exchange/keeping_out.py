"""Keeps out whom the ledger names: their row, and what other rows tell of them."""

from dataclasses import replace

from django.utils.translation import gettext as _

from memorial.names.as_read import as_read
from memorial.names.folding import folded
from memorial.people.ledger import holds

from .cleaning.notes import refused


def without_the_held(table, persons):
    """The table without those who must not come back, and notes that name nobody.

    Cells of other rows that tell such a name are emptied, in what is stored too.
    """
    held = {
        position: names_of(person)
        for position, person in enumerate(persons)
        if is_held(person)
    }
    if not held:
        return table, []
    notes = [out(table.rows[position]) for position in held]
    rows = []
    for position, row in enumerate(table.rows):
        if position not in held:
            told = told_near(persons[position], persons, held)
            rows.append(silenced(row, told, notes))
    return replace(table, rows=rows), notes


def told_near(person, persons, held):
    """The names that must not be told beside this person.

    A single name is common: it is looked for only among those of the same day. A
    person of the very same name keeps it; their own row was asked about.
    """
    own = {frozenset(folded(name)) for name in names_of(person)}
    date = person.facts["death_as_reported"]
    return [
        words
        for position, names in held.items()
        for words in (frozenset(folded(name)) for name in names)
        if words
        and words not in own
        and (len(words) > 1 or date == persons[position].facts["death_as_reported"])
    ]


def silenced(row, told, notes):
    """The row without the cells that tell one of these names."""
    cells = {}
    for column, cell in row.cells.items():
        tells = bool(told) and any(
            words <= set(folded(as_read(cell))) for words in told
        )
        cells[column] = "" if tells else cell
        if tells:
            sentence = _("The cell tells of someone whom the ledger holds.")
            notes.append(replace(refused("", sentence), row=row.number, column=column))
    return replace(row, cells=cells)


def out(row):
    sentence = _("This person must not be brought in: the ledger holds the name.")
    return replace(refused("", sentence), row=row.number)


def is_held(person):
    date = person.facts.get("death_date")
    return holds(
        names_of(person),
        earliest=date and date.earliest,
        latest=date and date.latest,
    )


def names_of(person):
    others = [row["text"] for row in person.rows["other_names"]]
    return [name for name in (person.facts["name"], *others) if name]
