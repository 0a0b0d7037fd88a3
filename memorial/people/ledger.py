"""The ledger of those who must not come back, kept outside database and backups.

One line per fingerprint: a keyed hash (HMAC-SHA-256) that tells nothing to whoever
finds the file, and answers only whether a name and a year stand in it.
"""

import hmac
from datetime import date
from hashlib import sha256

from django.conf import settings

from memorial.names.folding import folded

from .rules.plausibility import FIRST_YEAR


def fingerprint(name, year=None):
    """The keyed hash of a name, in any order and spelling of case and accents."""
    words = " ".join(sorted(folded(name)))
    told = f"{words}|{year or ''}".encode()
    return hmac.new(settings.LEDGER_KEY.encode(), told, sha256).hexdigest()


def holds(names, *, earliest=None, latest=None):
    """Whether the ledger names one of these people; asked on every way in.

    ``earliest`` and ``latest`` bound the date of death; where they are not known, a
    line of any year holds. A line without a year always does.
    """
    known = lines()
    first = earliest.year if earliest else FIRST_YEAR
    years = range(first, (latest or date.today()).year + 1)
    return any(
        fingerprint(name, year) in known
        for name in names
        if folded(name)
        for year in (None, *years)
    )


def lines():
    try:
        return set(settings.LEDGER_FILE.read_text(encoding="ascii").split())
    except FileNotFoundError:
        return set()


def enter(names, *, year=None):
    """Add people to the ledger; lines are only ever added."""
    settings.LEDGER_FILE.parent.mkdir(parents=True, exist_ok=True)
    fresh = {fingerprint(name, year) for name in names if folded(name)} - lines()
    with settings.LEDGER_FILE.open("a", encoding="ascii") as ledger:
        ledger.writelines(f"{line}\n" for line in sorted(fresh))
