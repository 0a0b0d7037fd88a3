"""A receipt ends a year after its last use, unless something of it is still shown."""

from datetime import timedelta

from ..choices.states import State
from ..models import Contribution, Receipt
from .classes import Kept, forgets

DAYS = 365


@forgets(Kept.RECEIPT)
def forget_receipts(today):
    """With it goes the contribution itself, if nothing came of it."""
    unused = Receipt.objects.filter(used_on__lte=today - timedelta(days=DAYS)).exclude(
        contribution__state=State.ACCEPTED
    )
    ended = unused.filter(contribution__state__in=(State.DECLINED, State.WITHDRAWN))
    keys = list(ended.values_list("contribution_id", flat=True))
    gone = Contribution.objects.filter(pk__in=keys)
    for contribution in gone:
        contribution.erase_words()
    gone.delete()
    return len(keys)
