"""People of whom an entry stands already, made by hand or out of another list."""

from django.utils.translation import gettext as _

from memorial.people.matching.describing import described
from memorial.people.matching.likely import likely_same_of_each
from memorial.people.matching.weighing import Verdict

from .cleaning.notes import doubt, refused
from .steps import Action
from .weighing import at

MOST_TOLD = 3


def without_twins(steps):
    """Rows that would make a second entry for someone are not brought in.

    Who is only perhaps the same is brought in with a doubt. Nothing is merged; an
    editor decides. An entry stands for one row of the list. Returns the notes.
    """
    new = [step for step in steps if step.action is Action.ADD]
    ours = {step.translation_key for step in steps} - {None}
    people = [described_record(step.record) for step in new]
    matches = likely_same_of_each(people, exclude=ours) if people else []
    taken, notes = set(), []
    for step, found in zip(new, matches, strict=True):
        free = [match for match in found if match.key not in taken]
        if free and free[0].verdict is Verdict.SAME:
            taken.add(free[0].key)
            step.action = Action.NOTHING
            notes.append(at(refused("", same(free[0])), step))
        else:
            notes += [at(doubt("", "", perhaps(m)), step) for m in free[:MOST_TOLD]]
    return notes


def described_record(record):
    """The incident of a list is none of the archive's yet."""
    return described(record.facts, record.rows, with_others=bool(record.incident))


def why(match):
    return _("; ").join(match.reasons)


def same(match):
    sentence = _(
        "Entry %(number)d is the same person, so no second one is made: %(why)s."
    )
    return sentence % {"number": match.number, "why": why(match)}


def perhaps(match):
    sentence = _("Perhaps the same person as entry %(number)d: %(why)s.")
    return sentence % {"number": match.number, "why": why(match)}
