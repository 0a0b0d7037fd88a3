"""Takes files out of the quarantine of which the database knows nothing."""

import logging
import time
from contextlib import suppress
from pathlib import Path

from django.core.files.storage import storages

from ..models import Attachment, Sheet

# Whoever is sending just now has files on the disk before their rows are there.
SECONDS_TO_SETTLE = 3600

logger = logging.getLogger(__name__)


def sweep():
    """The number of files that were deleted; the others are tried again tomorrow."""
    quarantine = storages["quarantine"]
    known = known_files()
    gone = 0
    for name in names_in(quarantine):
        if name in known:
            forget_time(quarantine, name)
        elif is_settled(quarantine, name):
            gone += is_deleted(quarantine, name)
    return gone


def forget_time(storage, name):
    """Where a worker was killed before it did; and all were touched in the same night.

    The system keeps a time of its own for each change, which nobody can set.
    """
    with suppress(FileNotFoundError):
        storage.forget_time(name)


def is_deleted(storage, name):
    try:
        storage.delete(name)
    except OSError:
        logger.exception("A file in quarantine cannot be deleted.")
        return False
    return True


def known_files():
    sheets = Sheet.objects.values_list("picture", flat=True)
    originals = Attachment.objects.exclude(original="")
    return {*sheets, *originals.values_list("original", flat=True)}


def names_in(storage):
    return storage.listdir("")[1] if Path(storage.location).is_dir() else []


def is_settled(storage, name):
    try:
        written = Path(storage.path(name)).stat().st_mtime
    except FileNotFoundError:
        return False
    return written < time.time() - SECONDS_TO_SETTLE
