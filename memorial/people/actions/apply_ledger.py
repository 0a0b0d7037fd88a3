"""Brings record and ledger in line, so that no older database undoes a wish."""

from dataclasses import dataclass

from django.db import transaction

from memorial.languages.models import Original

from .. import ledger, models
from .enter_in_ledger import enter_in_ledger
from .erase_entry import erase_entry
from .withdraw import withdraw
from .withhold import withhold


@dataclass
class Applied:
    """How many facts, entries and lines it was."""

    withheld: int = 0
    withdrawn: int = 0
    erased: int = 0
    entered: int = 0


def apply_ledger():
    """What the ledger names is hidden; what is hidden and was never entered, entered.

    What was lifted since is not shown again by this: somebody has to ask for it.
    """
    done, known = Applied(), ledger.lines()
    standing = Original.objects.order_by("pk").values_list("pk", flat=True)
    for key in list(standing):
        with transaction.atomic():
            hide_again(key, known, done)
    enter_what_is_missing(known, done)
    return done


def hide_again(key, known, done):
    if ledger.holds_entry(key, ledger.ERASED, known):
        erase_entry(key)
        done.erased += 1
        return
    if ledger.holds_entry(key, ledger.WITHDRAWN, known):
        done.withdrawn += withdraw(key)
    for fact in models.WithheldFact.values:
        if ledger.holds_entry(key, fact, known):
            done.withheld += withhold(key, fact)


def enter_what_is_missing(known, done):
    withheld = models.Withholding.objects.values_list("translation_key", "fact")
    withdrawn = models.Withdrawal.objects.values_list("translation_key", flat=True)
    for key, what in [*withheld, *((key, ledger.WITHDRAWN) for key in withdrawn)]:
        if not ledger.knows_entry(key, what, known):
            enter_in_ledger(key, what)
            done.entered += 1
