"""A draft becomes a contribution: once, however often it is sent."""

from functools import partial

from django.db import transaction
from django.utils import timezone

from ..choices.consents import Allowed
from ..choices.doors import Door
from ..choices.states import Event
from ..drafts.sealing import name_of
from ..entries import key_of
from ..models import (
    Answer,
    Consent,
    Contact,
    Contribution,
    Draft,
    Receipt,
    SentDraft,
    Step,
)
from ..questions import questions_of
from ..receipts.codes import fingerprint, read
from ..tasks import tell_of
from ..wordings import VERSION

# What says something of the contribution itself, and is no answer of its own.
BESIDE = {*Allowed.values, "name_shown", "sealed"}


def send(writing, language):
    """The Contribution that this draft is from now on; the draft is gone.

    Sent twice, even at the same time, it is the same one: the second finds it Gone.
    """
    with transaction.atomic():
        writing.hold()
        contribution = received(writing, language)
        writing.attachments.update(draft=None, contribution=contribution)
        SentDraft.objects.create(name=writing.name, contribution=contribution)
        Draft.objects.filter(name=writing.name).delete()
        transaction.on_commit(partial(tell_of, contribution))
    return contribution


def was_sent(secret):
    return SentDraft.objects.filter(name=name_of(secret)).exists()


def received(writing, language):
    today = timezone.localdate()
    contribution = Contribution.objects.create(
        door=writing.door,
        about=key_of(writing.about),
        language=language,
        received_on=today,
        urgent=writing.door == Door.REMOVAL,
        name_shown=permissions(writing).get("name_shown", ""),
    )
    Receipt.objects.create(
        fingerprint=fingerprint(read(writing.receipt)),
        contribution=contribution,
        used_on=today,
    )
    Answer.objects.bulk_create(answers(contribution, writing))
    Consent.objects.bulk_create(consents(contribution, writing, language, today))
    if sealed := writing.answers.get("contact", {}).get("sealed"):
        Contact.objects.create(contribution=contribution, sealed=sealed)
    Step.objects.create(contribution=contribution, event=Event.SENT, on=today)
    return contribution


def answers(contribution, writing):
    for code in questions_of(Door(writing.door)):
        for field, told in writing.answers.get(code, {}).items():
            if field not in BESIDE and told is not False:
                yield Answer(
                    contribution=contribution,
                    question=code,
                    field=field,
                    text="\n".join(told) if isinstance(told, list) else str(told),
                )


def permissions(writing):
    return writing.answers.get("permissions", {})


def consents(contribution, writing, language, today):
    """An answer to each question that was asked, no included."""
    asked = "permissions" in questions_of(Door(writing.door))
    given = permissions(writing)
    given |= {Allowed.CONTACT: bool(writing.answers.get("contact"))}
    for purpose in Allowed.values if asked else (Allowed.CONTACT,):
        yield Consent(
            contribution=contribution,
            purpose=purpose,
            given=bool(given.get(purpose)),
            wording=VERSION,
            language=language,
            on=today,
        )
