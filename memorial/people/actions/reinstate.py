"""Puts an entry that was withdrawn up again, as it stood; decided by two."""

from memorial.languages.actions.keep_in_line import keep_in_line

from .. import ledger, models
from .lift_from_ledger import lift_once_committed
from .settle_care import original_of, settle_care


def reinstate(key):
    stood = models.Withdrawal.objects.filter(translation_key=key, stood=True).exists()
    models.Withdrawal.objects.filter(translation_key=key).delete()
    page = original_of(key)
    if page and stood and not page.live:
        stand_again(page)
    settle_care(key)
    lift_once_committed(key, ledger.WITHDRAWN)


def stand_again(page):
    """As it stood, whatever its drafts say since."""
    page.live = True
    page.save(clean=False)
    keep_in_line(page)
