"""What was written and sent along goes some time after the decision."""

from datetime import timedelta

from ..choices.states import State
from ..models import Contribution
from .classes import Kept, forgets

DAYS = {State.DECLINED: 7, State.ACCEPTED: 90, State.WITHDRAWN: 0}


@forgets(Kept.WORDS)
def forget_words(today):
    return sum(forget_of(state, today) for state in DAYS)


def forget_of(state, today):
    """The number of contributions of which words or files went."""
    long_ago = today - timedelta(days=DAYS[state])
    decided = Contribution.objects.filter(state=state, decided_on__lte=long_ago)
    kept = decided.with_words()
    for contribution in kept:
        contribution.erase_words()
    return len(kept)
