"""What a row that came in before asks for now; an editor's work is never undone."""

from django.utils.translation import gettext as _

from .cleaning.notes import Note, changed, doubt, refused
from .differences import fact_differences, word_differences
from .steps import Action

TEXT = "circumstances"


def weigh(step, wishes, archive, before):
    """Decide what the step does; returns the notes on it."""
    step.action, step.before = Action.NOTHING, before
    state = archive.state_of(step.translation_key)
    if state is None:
        sentence = _("The entry was deleted or withdrawn here; it is not made again.")
        return [at(refused("", sentence), step)]
    step.texts = new_texts(step, wishes, archive)
    if before is not None and before != step.record:
        compare(step, archive)
    step.joins = joins(step, state)
    if step.texts or step.joins or step.facts.changes or changed_words(step):
        step.action = Action.CHANGE
        step.publish = state.may_be_shown
    elif wishes.publish and state.may_be_published:
        step.action = Action.PUBLISH
    return [*remarks(step), *waiting(step, wishes, state)]


def new_texts(step, wishes, archive):
    """Languages whose text may be shown now and was not brought in before."""
    if not wishes.rights:
        return []
    have = archive.rights
    return [
        code
        for code in texts_of(step.record)
        if (step.translation_key, code) not in have
    ]


def texts_of(record):
    return [code for code, words in record.words.items() if words.get(TEXT)]


def compare(step, archive):
    """Three-way, against the newest draft of the original and the words of each."""
    page = archive.draft_of(step.translation_key)
    before, ours = step.before, step.record
    step.facts = fact_differences(page, before, ours)
    for code in sorted(before.words.keys() | ours.words.keys()):
        shown = (step.translation_key, code) in archive.rights
        standing = archive.in_language(page, code)
        if standing is not None:
            step.words[code] = word_differences(
                standing,
                showable(before.words.get(code, {}), shown),
                showable(ours.words.get(code, {}), shown),
            )


def showable(words, shown):
    return words if shown else {name: words[name] for name in words if name != TEXT}


def changed_words(step):
    return any(found.changes for found in step.words.values())


def joins(step, state):
    """Newly one of several people: only where no editor chose an incident."""
    newly = step.record.incident and not (step.before and step.before.incident)
    return bool(newly and state.incident is None)


def remarks(step):
    for found in (step.facts, *step.words.values()):
        for name, value in found.changes.items():
            sentence = _("The list says something else than before; brought in.")
            yield at(changed("", told(value), sentence, column=name), step)
        for name, value in found.conflicts.items():
            sentence = _("The list has changed, and so has an editor: left as it is.")
            yield at(refused(told(value), sentence, column=name), step)


def waiting(step, wishes, state):
    if wishes.publish and state.by_editor:
        sentence = _("An editor's draft is open: nothing was published.")
        yield at(doubt("", "", sentence), step)


def told(value):
    """A fact in a line for the report."""
    if isinstance(value, list):
        return "; ".join(
            " ".join(str(cell) for cell in row.values() if cell)
            if isinstance(row, dict)
            else str(row)
            for row in value
        )
    return str(value)


def at(note, step):
    return Note(**{**note.__dict__, "row": step.number})


def gone(seen):
    sentence = _(
        "Row %d of an earlier release is in the list no more; its entry stays."
    )
    return doubt("", "", sentence % seen.number)
