"""By when what is urgent is answered and decided, as for every request for care."""

from datetime import timedelta

from django.db.models.functions import Coalesce
from django.utils import timezone

from memorial.people.models.requests import DAYS_TO_ANSWER, DAYS_TO_DECIDE


def begun(contribution):
    """Permission that is taken back begins the days anew."""
    return contribution.taken_back_on or contribution.received_on


def answer_due(contribution):
    return begun(contribution) + timedelta(days=DAYS_TO_ANSWER)


def decision_due(contribution):
    return begun(contribution) + timedelta(days=DAYS_TO_DECIDE)


def is_late(contribution):
    """Nothing has been done within the days for an answer, or no decision in time."""
    if not (contribution.urgent and contribution.waits):
        return False
    today = timezone.localdate()
    untouched = contribution.in_hands_of_id is None
    return today > decision_due(contribution) or (
        untouched and today > answer_due(contribution)
    )


def late(contributions, today=None):
    """Those of a queryset for which the time to decide is over."""
    today = today or timezone.localdate()
    long_ago = today - timedelta(days=DAYS_TO_DECIDE)
    since = Coalesce("taken_back_on", "received_on")
    waiting = contributions.waiting().alias(since=since)
    return waiting.filter(urgent=True, since__lt=long_ago)
