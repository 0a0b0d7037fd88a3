"""What was written and sent along goes some time after the decision."""

from datetime import timedelta

from ..choices.consents import Allowed
from ..choices.states import OPEN, Event, State
from ..models import Contribution
from .classes import Kept, forgets
from .holding import held

DAYS = {State.DECLINED: 7, State.ACCEPTED: 90, State.WITHDRAWN: 0}
DAYS_UNDECIDED = 365


@forgets(Kept.WORDS)
def forget_words(today):
    return sum(forget_of(state, today) for state in DAYS) + forget_undecided(today)


def forget_of(state, today):
    """The number of contributions of which words or files went."""
    long_ago = today - timedelta(days=DAYS[state])
    return erase(Contribution.objects.filter(state=state, decided_on__lte=long_ago))


def forget_undecided(today):
    """Those with which nobody did anything for so long, the sender included."""
    undecided = Contribution.objects.filter(state__in=OPEN)
    return erase(undecided.still_since(DAYS_UNDECIDED, today))


def erase(contributions):
    gone = 0
    for contribution in held(contributions.with_words()):
        contribution.erase_words(keep_originals=may_be_kept(contribution))
        gone += 1
    return gone


def may_be_kept(contribution):
    """Its originals: also where something was added after it had been accepted."""
    if contribution.state in (State.DECLINED, State.WITHDRAWN):
        return False
    accepted = contribution.steps.filter(event=Event.ACCEPTED).exists()
    return accepted and Allowed.ORIGINAL in contribution.allowed
