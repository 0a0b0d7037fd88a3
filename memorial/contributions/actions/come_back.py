"""What a contributor can do with their receipt; each a step that tells nothing."""

from django.db import transaction
from django.utils import timezone

from ..attachments.receiving import attach
from ..choices.consents import Allowed
from ..choices.states import Event, State
from ..models import Answer, Consent
from ..wordings import VERSION
from .noting import note
from .recall_pictures import recall, recall_where_not_allowed

ADDED = "added"


@transaction.atomic
def add(contribution, text, files):
    """More words and files to what was sent; the editors look at it again.

    Returns a sentence for each file that is one too many.
    """
    if text:
        Answer.objects.create(
            contribution=contribution, question=ADDED, field=ADDED, text=text
        )
    refused = attach(files, {"contribution": contribution})
    contribution.to(State.ANSWERED)
    note(contribution, Event.ADDED)
    return refused


@transaction.atomic
def answer(question, text):
    """The answer to a question of the editors, whose words go with it."""
    question.text, question.answer = "", text
    question.answered_on = timezone.localdate()
    question.save()
    question.contribution.to(State.ANSWERED)
    note(question.contribution, Event.ANSWERED)


@transaction.atomic
def change_consents(contribution, given, language):
    """``given``: the purposes that are allowed from now on; True if any changed."""
    before = contribution.allowed
    changed = [each for each in Allowed if (each in before) != (each in given)]
    Consent.objects.bulk_create(
        Consent(
            contribution=contribution,
            purpose=purpose,
            given=purpose in given,
            wording=VERSION,
            language=language,
            on=timezone.localdate(),
        )
        for purpose in changed
    )
    if changed:
        note(contribution, Event.CONSENT)
        recall_where_not_allowed(contribution)
    return bool(changed)


@transaction.atomic
def withdraw(contribution):
    """Erased with all files; what stays is that something was withdrawn, and when."""
    recall(contribution)
    contribution.receipt.delete()
    contribution.erase_words()
    contribution.to(State.WITHDRAWN)
    note(contribution, Event.WITHDRAWN)
