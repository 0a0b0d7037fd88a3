"""Contributions with all that can be kept of one, and what of it is left."""

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone

from memorial.contributions.choices.states import State
from memorial.contributions.models import (
    Answer,
    Attachment,
    Contact,
    Contribution,
    Question,
    Receipt,
    SentDraft,
    Sheet,
)
from tests.factories.users import UserFactory

EVENTS = {"received": "sent"}


def contribution(state=State.RECEIVED):
    today = timezone.localdate()
    kept = Contribution.objects.create(
        door="someone",
        language="en",
        received_on=today,
        state=state,
        decided_on=today if state != State.RECEIVED else None,
    )
    kept.steps.create(event=EVENTS.get(state, state), on=today)
    Answer.objects.create(contribution=kept, question="what", field="what", text="Ja.")
    Receipt.objects.create(
        fingerprint=f"{kept.pk:064}", contribution=kept, used_on=today
    )
    SentDraft.objects.create(name=f"{kept.pk:064}", contribution=kept)
    Contact.objects.create(contribution=kept, sealed="sealed")
    Question.objects.create(
        contribution=kept,
        by=UserFactory(),
        asked_on=today,
        text="When?",
        read_on=today,
    )
    attach(contribution=kept)
    return kept


def attach(**owner):
    attachment = Attachment.objects.create(
        kind="picture", digest="0" * 64, original=ContentFile(b"original", "x"), **owner
    )
    Sheet.objects.create(
        attachment=attachment,
        number=1,
        picture=ContentFile(b"picture", "y"),
        width=1,
        height=1,
    )


def files():
    return storages["quarantine"].listdir("")[1]


def words():
    return Answer.objects.count() + Sheet.objects.count() + Contact.objects.count()
