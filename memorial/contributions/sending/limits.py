"""How much may come in: from one network in a while, and into the quarantine in all.

A shelter shares one address: the limits leave room for all who live there. What is
counted are keyed hashes in the cache, under another key each day, for an hour at most.
"""

import shutil
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from memorial.accounts.throttle import network_of

SALT = "memorial.contributions.limits"
AN_HOUR, TEN_MINUTES = 60 * 60, 10 * 60
# From one network: pages kept, files, contributions, receipts that are wrong. A right
# receipt opens whatever others have tried. With ten of the wrong ones in one span of
# ten minutes there are never more than twenty, wherever one begins to count.
MOST = {"page": 1200, "file": 300, "sent": 120, "code": 10}
WITHIN = {"page": AN_HOUR, "file": AN_HOUR, "sent": AN_HOUR, "code": TEN_MINUTES}
# What the database and everything else on the disk needs: files stop at the first,
# words, which go into the database themselves, at the second.
LEFT_FREE, LEFT_FREE_OF_WORDS = 0.2, 0.1
MEGABYTE = 1024 * 1024
KEPT, SECONDS = "contributions-kept", 30


class TooMany(ValidationError):
    """Sent back with a sentence; nothing that was written before is lost."""


def count(request, what, times=1):
    """Counts ``what`` for the network that the request comes from; raises TooMany."""
    day = timezone.localdate().isoformat()
    told = "\0".join((what, day, network_of(request)))
    key = "contributions:" + salted_hmac(SALT, told).hexdigest()
    cache.add(key, 0, WITHIN[what])
    try:
        counted = cache.incr(key, times)
    except ValueError:  # It was forgotten in between.
        return
    if counted > MOST[what]:
        raise TooMany(
            _(
                "Very much comes from your network just now. Please wait some minutes "
                "and send the page again; what you sent before is kept."
            )
        )


def check_room(size):
    """Raises TooMany where so many bytes more would fill the quarantine or the disk."""
    folder = Path(storages["quarantine"].location)
    full = kept_in(folder) + size > settings.INTAKE_MEGABYTES * MEGABYTE
    if full or too_little_left(folder, size, LEFT_FREE):
        raise TooMany(
            _(
                "We cannot take in files at the moment. Your words can be sent; please "
                "send the files another day, with your receipt."
            )
        )


def check_room_for_words():
    """Raises TooMany where a flood of words, each small, has nearly filled the disk."""
    folder = Path(storages["quarantine"].location)
    if too_little_left(folder, 0, LEFT_FREE_OF_WORDS):
        raise TooMany(
            _("We cannot take anything in at the moment. Please come back another day.")
        )


def kept_in(folder):
    """Bytes, looked up twice a minute."""
    return cache.get_or_set(KEPT, lambda: sum(sizes(folder)), SECONDS)


def sizes(folder):
    if folder.is_dir():
        yield from (path.stat().st_size for path in folder.iterdir() if path.is_file())


def too_little_left(folder, size, least):
    there = next(path for path in (folder, *folder.parents) if path.exists())
    disk = shutil.disk_usage(there)
    return disk.free - size < least * disk.total
