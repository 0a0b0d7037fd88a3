"""A text as it is read: its links decoded, without the signs that nobody sees."""

import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

ENCODED = r"(?:%[0-9A-Fa-f]{2})+"
# Where a word may be broken, where letters join, which way a text runs.
UNSEEN = r"[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
NOT_AS_READ = re.compile(f"{ENCODED}|{UNSEEN}")


def as_read(text):
    return with_places(text)[0]


@lru_cache(maxsize=1024)
def with_places(text):
    """As it is read, and for each of its signs where that begins and ends in ``text``;
    None where every sign is one that is read."""
    if not NOT_AS_READ.search(text):
        return text, None
    signs, places, last = [], [], 0
    for found in NOT_AS_READ.finditer(text):
        signs += text[last : found.start()]
        places += [(at, at + 1) for at in range(last, found.start())]
        told = decoded(found[0]) if found[0].startswith("%") else ""
        signs += told
        places += [found.span()] * len(told)
        last = found.end()
    signs += text[last:]
    places += [(at, at + 1) for at in range(last, len(text))]
    return "".join(signs), places


def decoded(encoded):
    """Old sites write their links in Latin letters."""
    told = unquote_to_bytes(encoded)
    try:
        return told.decode()
    except UnicodeDecodeError:
        return told.decode("latin-1")
