"""Writes into the ledger that something of an entry is hidden no longer."""

from django.db import transaction

from .. import ledger, models
from ..names_ever import names_now, names_of_drafts
from .enter_in_ledger import sayings


def lift_once_committed(key, what):
    """LedgerError at once where there is no ledger to lift it from.

    Whatever fails after the commit is in the log: what was decided is done by then.
    """
    ledger.lines()
    transaction.on_commit(lambda: lift_from_ledger(key, what), robust=True)


def lift_from_ledger(key, what):
    """Under whatever name it was entered, save those that others still need."""
    names = names_now(key) | names_of_drafts(key)
    ledger.lift(set(sayings(key, what, names)) - needed_by_others(key, what))


def needed_by_others(key, what):
    """What the ledger says of other entries of which the same is hidden."""
    hidden = models.Withdrawal if what == ledger.WITHDRAWN else models.Withholding
    others = hidden.objects.exclude(translation_key=key)
    if hidden is models.Withholding:
        others = others.filter(fact=what)
    return {
        said
        for other in others.values_list("translation_key", flat=True)
        for said in sayings(other, what, names_now(other))
    }
