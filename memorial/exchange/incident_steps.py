"""What is to be done for the incidents of a list; found again by their people."""

from collections import Counter, defaultdict

from memorial.people.models import IncidentPage

from .archive import Archive
from .differences import fact_differences
from .steps import Action, Step
from .weighing import remarks


def incident_steps(assembled, steps, before, people, wishes):
    """Steps by the key of each incident, and notes.

    An incident has no row and so no number of its own: it is the one in which most
    of its people stand, so that a corrected text or date does not make another.
    """
    members = defaultdict(list)
    for step in steps:
        if step.record.incident:
            members[step.record.incident].append(step)
    known = {key: standing(group, people) for key, group in members.items()}
    archive = Archive(IncidentPage, known.values())
    found, notes = {}, []
    for key, record in assembled.incidents.items():
        step = found[key] = Step(0, record, translation_key=known[key])
        if step.translation_key:
            weigh_incident(step, members[key], before, archive, wishes)
            notes += remarks(step)
    return found, notes


def standing(group, people):
    """The incident in which most of these people stand already, or None."""
    states = [people.state_of(step.translation_key) for step in group]
    keys = Counter(state.incident for state in states if state and state.incident)
    return keys.most_common(1)[0][0] if keys else None


def weigh_incident(step, group, before, archive, wishes):
    step.action = Action.NOTHING
    state = archive.state_of(step.translation_key)
    earlier = record_before(group, before)
    if state is None or earlier is None:
        return
    if earlier != step.record:
        page = archive.draft_of(step.translation_key)
        step.facts = fact_differences(page, earlier, step.record)
    if step.facts.changes:
        step.action = Action.CHANGE
        step.publish = state.may_be_shown
    elif wishes.publish and state.may_be_published:
        step.action = Action.PUBLISH


def record_before(group, before):
    keys = [step.before.incident for step in group if step.before]
    return next((before.incidents[key] for key in keys if key), None)
