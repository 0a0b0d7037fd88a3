"""Whose turn it is: so many files are cleaned at once on this machine, and no more.

A turn is the lock on a file. The kernel takes it back from whoever ends, killed or not;
the child has it too, so that it counts for as long as it lives without its worker.
"""

import time
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.core.files import locks
from django.db import connection

from .reasons import Reason, Refused

SECONDS_BETWEEN = 0.1
# In a change of the database, for which others may be waiting.
SECONDS_IN_CHANGE = 5
UNTIL = ContextVar("until", default=None)


@contextmanager
def waiting_once():
    """All files of one request wait together no longer than one alone would."""
    before = UNTIL.set(latest())
    try:
        yield
    finally:
        UNTIL.reset(before)


def turn():
    """The open file that is the turn; Refused where none is free in time."""
    until = UNTIL.get() or latest()
    while (file := free()) is None:
        if time.monotonic() > until:
            raise Refused(Reason.TOO_BUSY)
        time.sleep(SECONDS_BETWEEN)
    return file


def latest():
    seconds = settings.CLEANING_WAIT_SECONDS
    if connection.in_atomic_block:
        seconds = min(seconds, SECONDS_IN_CHANGE)
    return time.monotonic() + seconds


def free():
    folder = settings.CLEANING_ROOT
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number in range(settings.CLEANING_AT_ONCE):
        path = folder / str(number)
        path.touch(mode=0o600)
        # For reading: the child could otherwise fill it.
        file = path.open("rb")
        if locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
            return file
        file.close()
    return None
