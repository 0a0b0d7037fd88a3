"""The ledger of those who must not come back, kept outside database and backups.

One line per fingerprint: a keyed hash (HMAC-SHA-256) that tells nothing to whoever
finds the file, and answers only whether it holds what one asks about: a name with a
year, or an entry by the key that it has in every database.

Lines are only ever added. What was lifted has one line more, what was held again
another: an odd number of them holds.

A file that is not there is empty as long as nothing had to be written into it. Once
the database knows of something that was, it is lost, and that is no empty ledger.
"""

import fcntl
import hmac
import os
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from itertools import count

from django.apps import apps
from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from memorial.names.folding import folded

from .rules.plausibility import FIRST_YEAR

# What a line of an entry may say, beside the facts that are withheld of it.
WITHDRAWN, ERASED = "withdrawn", "erased"
# What a line of a name may say: whoever bears it stays out, or comes in without it.
OUT, NAMELESS = "", "name"
# What is asked for and then written here.
WRITTEN = ("withhold", "withdraw", "alive", "mistaken")


class LedgerError(Exception):
    """The ledger cannot be read or written: nobody is let in, and nobody out."""

    sentence = _(
        "The ledger cannot be read or written. Nothing comes in, and nothing comes "
        "back, until whoever runs the site has mended it."
    )

    def __str__(self):
        return str(self.sentence)


def fingerprint(name, year=None, kind=OUT):
    """The keyed hash of a name, in any order and spelling of case and accents."""
    return hashed(said_of_name(name, year, kind))


def said_of_name(name, year, kind):
    words = " ".join(sorted(folded(name)))
    return f"{words}|{year or ''}" + (f"|{kind}" if kind else "")


def said_of_entry(key, what):
    return f"entry|{key}|{what}"


def hashed(said, turn=0):
    told = f"{said}|turn {turn}" if turn else said
    return hmac.new(settings.LEDGER_KEY.encode(), told.encode(), sha256).hexdigest()


def turns(said, known):
    """How often this was held and lifted by turns."""
    return next(turn for turn in count() if hashed(said, turn) not in known)


def is_held(said, known):
    return turns(said, known) % 2 == 1


def holds(names, *, earliest=None, latest=None, kind=OUT):
    """Whether the ledger names one of these people; asked on every way in.

    ``earliest`` and ``latest`` bound the date of death; where they are not known, a
    line of any year holds. A line without a year always does.
    """
    known = lines()
    years = (None, *years_between(earliest, latest)) if known else ()
    return any(
        is_held(said_of_name(name, year, kind), known)
        for name in names
        if folded(name)
        for year in years
    )


def years_between(earliest, latest):
    first = earliest.year if earliest else FIRST_YEAR
    return range(first, (latest or date.today()).year + 1)


def holds_entry(key, what, known=None):
    """Whether this was said of the entry and not lifted since."""
    return is_held(said_of_entry(key, what), lines() if known is None else known)


def knows_entry(key, what, known):
    """Whether it was ever said of the entry, even if it has been lifted since."""
    return turns(said_of_entry(key, what), known) > 0


def lines():
    try:
        return set(settings.LEDGER_FILE.read_text(encoding="ascii").split())
    except FileNotFoundError as error:
        if was_written():
            raise LedgerError from error
        return set()
    except (OSError, ValueError) as error:
        raise LedgerError from error


def was_written(besides=None):
    """Whether the database knows of what has to stand here; not of this one entry."""
    asked = apps.get_model("people.CareRequest").objects.filter(wish__in=WRITTEN)
    return any(
        rows.exclude(translation_key=besides).exists()
        for rows in (
            asked.filter(Q(at_once=True) | Q(outcome="agreed")),
            apps.get_model("people.Withholding").objects,
            apps.get_model("people.Withdrawal").objects,
        )
    )


def begin_anew():
    """An empty file where it is lost for good: what only it knew is forgotten."""
    try:
        settings.LEDGER_FILE.parent.mkdir(parents=True, exist_ok=True)
        settings.LEDGER_FILE.touch()
    except OSError as error:
        raise LedgerError from error


def enter(names, *, year=None, kind=OUT):
    """Add people to the ledger; lines are only ever added."""
    hold(said_of_name(name, year, kind) for name in names if folded(name))


def hold(sayings, *, of=None):
    """``of`` is the key of the entry that is hidden just now, if it is one."""
    turn(sayings, to_held=True, of=of)


def lift(sayings):
    turn(sayings, to_held=False)


def turn(sayings, *, to_held, of=None):
    """Add a line for each of these that does not stand so yet."""
    if not settings.LEDGER_FILE.exists() and was_written(besides=of):
        raise LedgerError
    with locked_file() as ledger:
        known = set(ledger.read().split())
        fresh = {
            hashed(said, turns(said, known))
            for said in sayings
            if is_held(said, known) is not to_held
        }
        ledger.writelines(f"{line}\n" for line in sorted(fresh))
        ledger.flush()
        os.fsync(ledger.fileno())


@contextmanager
def locked_file():
    """Open to be read and added to, by one process at a time."""
    try:
        settings.LEDGER_FILE.parent.mkdir(parents=True, exist_ok=True)
        with settings.LEDGER_FILE.open("a+", encoding="ascii") as ledger:
            fcntl.flock(ledger, fcntl.LOCK_EX)
            ledger.seek(0)
            yield ledger
    except (OSError, ValueError) as error:
        raise LedgerError from error
