"""How to reach a sender goes 90 days after the decision, at most after a year."""

from datetime import timedelta

from django.db.models import Q

from ..models import Contact
from .classes import Kept, forgets

DAYS_AFTER, DAYS_AT_MOST = 90, 365


@forgets(Kept.CONTACT)
def forget_contacts(today):
    decided = Q(contribution__decided_on__lte=today - timedelta(days=DAYS_AFTER))
    old = Q(contribution__received_on__lte=today - timedelta(days=DAYS_AT_MOST))
    return Contact.objects.filter(decided | old).delete()[0]
