"""Withholds one fact of a person, everywhere and at once."""

from .. import models
from .enter_in_ledger import enter_in_ledger
from .settle_care import settle_care


def withhold(key, fact, *, by=None):
    """Whether it was not withheld before. Old drafts do not bring it back."""
    _row, is_new = models.Withholding.objects.get_or_create(
        translation_key=key, fact=fact, defaults={"by": by}
    )
    settle_care(key)
    enter_in_ledger(key, fact)
    return is_new
