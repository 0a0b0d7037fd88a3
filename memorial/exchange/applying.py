"""Carries out a plan: pages, what is recorded beside them, the rows as they came."""

from contextlib import contextmanager
from datetime import date
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.db import transaction

from memorial.people.models import IncidentPage, PersonPage

from .actions.add_entry import add_entry
from .actions.change_entry import change_entry, set_words_of
from .actions.publish_entry import go_live, publish_entry
from .archive import locale_for, parent_for
from .indexing import index, indexes_put_off
from .recording import Recorder
from .steps import Action


class Applying:
    """One run of an import; each entry is whole or not there, so it can be resumed.

    ``failed``: pairs of a row and why the archive's own rules refused its entry.
    """

    def __init__(self, plan, *, file_name, content):
        self.plan, self.wishes = plan, plan.wishes
        self.locale = locale_for(self.wishes.language)
        for model in (PersonPage, IncidentPage):
            parent_for(model, self.locale)
        self.recorder = Recorder(
            plan, file_name=file_name, sha256=sha256(content).hexdigest()
        )
        self.incidents, self.failed = {}, []

    def run(self, progress=lambda done, total: None):
        """Calls ``progress`` after each entry; returns the ImportRun, None if new
        neither in the list nor in what is to be done."""
        steps = [step for step in self.in_order() if step.action is not Action.NOTHING]
        if not self.plan.changes_something and self.recorder.knows_the_file:
            return None
        self.recorder.begin()
        try:
            with indexes_put_off(PersonPage, IncidentPage):
                self.carry_out_all(steps, progress)
        finally:
            index(
                IncidentPage, [page.translation_key for page in self.incidents.values()]
            )
            index(PersonPage, filter(None, (step.translation_key for step in steps)))
        return self.recorder.run

    def carry_out_all(self, steps, progress):
        for done, step in enumerate(steps, start=1):
            with self.whole(step.number):
                self.carry_out(step)
            progress(done, len(steps))
        for key, step in self.plan.incidents.items():
            # A new one comes with its people, and not where none of them came in.
            if step.action is not Action.ADD:
                with self.whole(step.number):
                    self.incident(key)

    @contextmanager
    def whole(self, number):
        """All of it, or nothing and why; incidents that went with it are made anew."""
        incidents, decided = dict(self.incidents), self.recorder.decided
        try:
            with transaction.atomic():
                yield
        except ValidationError as error:
            self.incidents, self.recorder.decided = incidents, decided
            self.failed.append((number, " ".join(error.messages)))

    def in_order(self):
        """By date, so that the last deaths are the last added."""
        return sorted(self.plan.steps, key=lambda step: placed(step.record))

    def carry_out(self, step):
        if step.action is Action.ADD:
            incident = self.incident(step.record.incident)
            page = add_entry(
                PersonPage,
                step.record,
                locale=self.locale,
                texts=step.texts,
                incident=incident,
            )
            step.translation_key = page.translation_key
        elif step.action is Action.CHANGE:
            page = self.changed(PersonPage, step)
        else:
            page = self.original(PersonPage, step)
        self.recorder.entry(step)
        if self.wishes.publish and step.publish:
            self.recorder.decision(step)
            publish_entry(page, step.record, self.recorder.texts(step))

    def changed(self, model, step):
        page = self.original(model, step).get_latest_revision_as_object()
        incident = self.incident(step.record.incident) if step.joins else None
        page = change_entry(page, step, incident)
        for code, found in step.words.items():
            if found.changes and code != page.locale.language_code:
                change_translation(page, code, found.changes, self.wishes.publish)
        return page

    def original(self, model, step):
        pages = model.objects.filter(translation_key=step.translation_key)
        return pages.first().original()

    def incident(self, key):
        """The page of an incident, made or changed when it is first asked for."""
        if not key:
            return None
        if key not in self.incidents:
            self.incidents[key] = self.settled(self.plan.incidents[key])
        return self.incidents[key]

    def settled(self, step):
        if step.action is Action.ADD:
            page = add_entry(IncidentPage, step.record, locale=self.locale, noted=False)
        elif step.action is Action.CHANGE:
            page = self.changed(IncidentPage, step)
        else:
            page = self.original(IncidentPage, step)
        if step.action is not Action.NOTHING and self.wishes.publish and step.publish:
            publish_entry(page, step.record)
        return page


def change_translation(page, code, words, publish):
    """New words of the list in another language; an open draft is left a draft."""
    other = page.other_languages().filter(locale__language_code=code).first()
    if other is None:
        return
    publish = publish and not other.has_unpublished_changes
    draft = other.get_latest_revision_as_object()
    set_words_of(draft, words)
    revision = draft.save_revision(clean=False)
    if publish:
        go_live(revision)


def placed(record):
    death = record.facts.get("death_date")
    return (death and death.earliest) or date.min
