"""A receipt ends a year after its last use, unless something of it is still shown."""

from datetime import timedelta

from ..actions.take_out import standing
from ..choices.states import OPEN, Event, State
from ..models import Contribution, Step
from .classes import Kept, forgets
from .holding import held

DAYS = 365


@forgets(Kept.RECEIPT)
def forget_receipts(today):
    """With it goes the contribution itself, if nothing came of it.

    A draft may have been made of it, and published, by who decided nothing of it then.
    """
    gone = 0
    for contribution in held(ended(today)):
        if standing(contribution).exists():
            continue
        contribution.erase_words()
        contribution.delete()
        gone += 1
    return gone


def ended(today):
    """Withdrawn ones, which have no receipt any more, and undecided ones too.

    Not those of which something may be shown: accepted before, and added to since.
    """
    accepted = Step.objects.filter(event=Event.ACCEPTED).values("contribution")
    return (
        Contribution.objects.still_since(DAYS, today)
        .exclude(state=State.ACCEPTED)
        .exclude(state__in=OPEN, pk__in=accepted)
        .exclude(receipt__used_on__gt=today - timedelta(days=DAYS))
        .filter(pictures=None, taken_back_on=None)
    )
