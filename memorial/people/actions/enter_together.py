"""Makes the drafts of an incident and of the people who died in it, all or none."""

from django.db import transaction

from ..models import Consent, Provenance, Purpose

ORIGIN = "editor, several people of one incident"


@transaction.atomic
def enter_together(incident, people, *, above, by):
    """``people`` are pairs of an unsaved page and whether the family is informed.

    ``incident`` is new, standing already, or None; ``above`` are the pages above
    people and above incidents.
    """
    if incident is not None and incident.pk is None:
        add_draft(incident, above.incidents, by)
    for page, informed in people:
        page.incident = incident
        add_draft(page, above.people, by)
        if informed is not None:
            record_answer(page, informed, by)
    return [page for page, _informed in people]


def add_draft(page, parent, by):
    page.live = False
    parent.add_child(instance=page)
    page.save_revision(user=by)
    Provenance.objects.create(translation_key=page.translation_key, origin=ORIGIN)


def record_answer(page, informed, by):
    Consent.objects.create(
        translation_key=page.translation_key,
        purpose=Purpose.INFORMED,
        given=informed,
        by=by,
    )
