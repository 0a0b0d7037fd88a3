"""Asks the contributor something; they read it when they come back."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from memorial.people.joining.refusing import Refused

from ..choices.states import Event, State
from ..models import Question
from .holding import refuse_decided
from .noting import note


def waiting(contribution):
    """The question that is not answered and whose words are still there, or None."""
    return contribution.questions.filter(answered_on=None).exclude(text="").first()


@transaction.atomic
def ask_back(contribution, text, *, by):
    """One at a time; one whose words went unanswered gives way."""
    refuse_decided(contribution)
    if not hasattr(contribution, "receipt"):
        raise Refused(_("Nobody can come back to this: there is no receipt."))
    if waiting(contribution):
        raise Refused(_("A question is waiting already. One at a time."))
    contribution.questions.filter(answered_on=None).delete()
    Question.objects.create(
        contribution=contribution, by=by, asked_on=timezone.localdate(), text=text
    )
    contribution.to(State.ASKED)
    note(contribution, Event.ASKED, by)
