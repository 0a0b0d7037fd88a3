"""Original files go 30 days after the decision, unless the sender lets us keep them."""

from datetime import timedelta

from ..choices.consents import Allowed
from ..models import Attachment
from .classes import Kept, forgets

DAYS = 30


@forgets(Kept.ORIGINAL)
def forget_originals(today):
    long_ago = today - timedelta(days=DAYS)
    kept = Attachment.objects.exclude(original="").filter(
        contribution__decided_on__lte=long_ago
    )
    gone = [each for each in kept if Allowed.ORIGINAL not in each.contribution.allowed]
    for attachment in gone:
        attachment.erase_original()
    return len(gone)
