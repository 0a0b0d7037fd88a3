"""Writes into the ledger what is hidden of an entry, so that it does not come back."""

from .. import ledger
from ..names_ever import names_now, years_of

KIND = {
    "name": ledger.NAMELESS,
    ledger.WITHDRAWN: ledger.OUT,
    ledger.ERASED: ledger.OUT,
}


def enter_in_ledger(key, what):
    """``what`` is a fact that is withheld, or that the entry is withdrawn or erased."""
    ledger.hold(sayings(key, what, names_now(key)), of=key)


def sayings(key, what, names):
    yield ledger.said_of_entry(key, what)
    if what in KIND:
        for name in names:
            for year in years_of(key):
                yield ledger.said_of_name(name, year, KIND[what])
