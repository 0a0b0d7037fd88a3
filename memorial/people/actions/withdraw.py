"""Takes an entry down in every language: its addresses answer 410 without a reason."""

from wagtail.actions.unpublish_page import UnpublishPageAction

from .. import ledger, models
from .enter_in_ledger import enter_in_ledger
from .settle_care import original_of, settle_care


def withdraw(key, *, by=None):
    """Whether it stood until now. Publishing it again does not bring it back."""
    page = original_of(key)
    stood = bool(page and page.live)
    row, is_new = models.Withdrawal.objects.get_or_create(
        translation_key=key, defaults={"by": by, "stood": stood}
    )
    if stood:
        # Whoever hides for safety need not be one who may unpublish.
        UnpublishPageAction(page, user=by).execute(skip_permission_checks=True)
        models.Withdrawal.objects.filter(pk=row.pk).update(stood=True)
    settle_care(key)
    enter_in_ledger(key, ledger.WITHDRAWN)
    return is_new
