"""Who looks after a contribution."""

from django.db import transaction

from ..choices.states import Event
from .noting import note


def take(contribution, *, by):
    give(contribution, by, Event.TAKEN, by)


def lay_back(contribution, *, by):
    give(contribution, None, Event.LAID_BACK, by)


def hand_over(contribution, to, *, by):
    give(contribution, to, Event.HANDED_OVER, by)


@transaction.atomic
def give(contribution, to, event, by):
    contribution.in_hands_of = to
    contribution.save(update_fields=["in_hands_of"])
    note(contribution, event, by)
