"""By when what is urgent is answered and decided, as for every request for care."""

from datetime import timedelta

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from memorial.people.models.requests import DAYS_TO_ANSWER, DAYS_TO_DECIDE

from ..choices.states import Event
from ..models import Contribution, Step

# By these whoever asked hears from us; that somebody has it in hand tells them nothing.
ANSWERS = (Event.ASKED, Event.CARE)


def begun(contribution):
    """Permission that is taken back begins the days anew."""
    return contribution.taken_back_on or contribution.received_on


def answer_due(contribution):
    return begun(contribution) + timedelta(days=DAYS_TO_ANSWER)


def decision_due(contribution):
    return begun(contribution) + timedelta(days=DAYS_TO_DECIDE)


def is_late(contribution):
    return late(Contribution.objects.filter(pk=contribution.pk)).exists()


def late(contributions):
    """Those of a queryset that nobody answered, or nobody decided, in time."""
    today = timezone.localdate()
    answered = Step.objects.filter(event__in=ANSWERS).values("contribution")
    since = Coalesce("taken_back_on", "received_on")
    urgent = contributions.waiting().filter(urgent=True).alias(since=since)
    return urgent.filter(
        Q(since__lt=today - timedelta(days=DAYS_TO_DECIDE))
        | Q(since__lt=today - timedelta(days=DAYS_TO_ANSWER)) & ~Q(pk__in=answered)
    )
