"""People of whom an entry stands already, made by hand or out of another list."""

from collections import defaultdict

from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.models import PersonPage

from .cleaning.notes import refused
from .steps import Action
from .weighing import at


def without_twins(steps):
    """Rows that would make a second entry for someone are not brought in.

    Only what is plain: the same name, in any order, case and accents, and a date that
    may be the same. Nothing is merged; an editor decides. Returns the notes.
    """
    known = entries_by_name({step.translation_key for step in steps})
    notes = []
    for step in steps:
        twin = step.action is Action.ADD and twin_of(step.record, known)
        if twin:
            step.action = Action.NOTHING
            sentence = _("Entry %d has this name and date: no second one is made.")
            notes.append(at(refused("", sentence % twin), step))
    return notes


def entries_by_name(ours):
    """Number and bounds of the entries that are not this list's, by their name."""
    known = defaultdict(list)
    for key, name, *entry in PersonPage.objects.exclude(name="").values_list(
        "translation_key", "name", "number", "placed_earliest", "placed_latest"
    ):
        if key not in ours:
            known[tuple(sorted(folded(name)))].append(entry)
    return known


def twin_of(record, known):
    date = record.facts.get("death_date")
    name = tuple(sorted(folded(record.facts["name"])))
    for number, earliest, latest in known.get(name, ()) if date and name else ():
        if earliest and latest and date.overlaps(earliest, latest):
            return number
    return None
