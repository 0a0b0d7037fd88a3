"""What an import would do, entry by entry, against what is in the archive already."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from memorial.people.models import PersonPage

from .archive import Archive, NotReady
from .assembling import Assembled, assemble
from .incident_steps import incident_steps
from .keeping_out import without_the_held
from .matching import match
from .models import ImportRun
from .readers.table import Row, Table
from .steps import Action, Step, Wishes
from .twins import without_twins
from .weighing import gone, texts_of, weigh


@dataclass
class Plan:
    """``incidents``: a Step by the key of each; ``before``: the last release."""

    wishes: Wishes
    table: Table
    assembled: Assembled
    steps: list
    incidents: dict
    before: Assembled | None
    notes: list

    def count(self, action):
        return sum(step.action is action for step in self.steps)

    @property
    def changes_something(self):
        every = [*self.steps, *self.incidents.values()]
        return any(step.action is not Action.NOTHING for step in every)


def plan_import(table, wishes):
    """Reads the archive and changes nothing in it."""
    assembled = assemble(table, wishes.language)
    table, held = without_the_held(table, assembled.persons)
    if held:
        assembled = assemble(table, wishes.language)
    keys = [person.key for person in assembled.persons]
    matches = match(table.rows, keys, wishes.language)
    before = list_before(matches.runs, wishes.language)
    earlier = {person.key: person for person in before.persons} if before else {}
    archive = Archive(
        PersonPage, [seen.translation_key for seen in matches.found.values()]
    )
    steps, notes = [], [*assembled.notes, *held]
    for position, person in enumerate(assembled.persons):
        seen = matches.found.get(position)
        person.key = seen.list_key if seen else person.key
        step = Step(table.rows[position].number, person)
        if seen:
            step.translation_key = seen.translation_key
            notes += weigh(step, wishes, archive, earlier.get(seen.list_key))
        else:
            step.texts = texts_of(person) if wishes.rights else []
        steps.append(step)
    notes += [gone(seen) for seen in matches.gone]
    notes += without_twins(steps)
    incidents, more = incident_steps(assembled, steps, before, archive, wishes)
    return Plan(wishes, table, assembled, steps, incidents, before, [*notes, *more])


def list_before(runs, language):
    """The list as it stood in the newest of its runs, assembled anew."""
    run = ImportRun.objects.filter(pk__in=runs).last()
    if run is None:
        return None
    if run.language != language:
        raise NotReady(
            _("This list came in before as “%s”: say the same --language.")
            % run.language
        )
    kept = list(run.rows.order_by("number"))
    rows = [Row(row.number, row.cells) for row in kept]
    columns = dict.fromkeys(column for row in rows for column in row.cells)
    before = assemble(Table(list(columns), rows), run.language)
    for person, row in zip(before.persons, kept, strict=True):
        person.key = row.list_key
    return before
