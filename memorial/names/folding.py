"""Names without accents, case and script, for addresses and comparison."""

import re

from anyascii import anyascii

LONGEST_SLUG = 80


def folded(name):
    """The words of a name in plain lower-case ASCII, in their order."""
    return re.findall(r"[a-z0-9]+", anyascii(name.replace("’", "'")).lower())


def ascii_slug(name):
    """The name as a part of an address; empty where nothing of it can be written."""
    slug = ""
    for word in folded(name.replace("'", "").replace("’", "")):
        longer = f"{slug}-{word}" if slug else word[:LONGEST_SLUG]
        if len(longer) > LONGEST_SLUG:
            break
        slug = longer
    return slug
