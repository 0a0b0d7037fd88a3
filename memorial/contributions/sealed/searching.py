"""Looks for private keys where this server could read them."""

import os
import re
from collections import deque
from itertools import islice
from pathlib import Path

from django.conf import settings

PRIVATE = "AGE-SECRET-KEY-1"
WHOLE_KEY = re.compile(rb"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")
MEGABYTE = 1024 * 1024
MOST_FILES, MOST_BYTES, LARGEST_PART = 5000, 100 * MEGABYTE, MEGABYTE
# What the tools of developers fetch: many files, none of which is ours.
FETCHED = {"venv", ".venv", "node", "node_modules", ".git", "__pycache__"}


def private_keys():
    """Where a private key was found on this server: a variable, or a file's path.

    Looked through are the environment and, with all below, the folders of the public
    keys, of the code and of what the site generates: what lies near first, and no more
    than can be read at each start.
    """
    for name, value in os.environ.items():
        if PRIVATE in value.upper():
            yield name
    left = MOST_BYTES
    for path in islice(files_near_first(folders()), MOST_FILES):
        content = beginning(path, min(left, LARGEST_PART))
        left -= len(content)
        if WHOLE_KEY.search(content.upper()):
            yield str(path)


def folders():
    places = Path(settings.CONTACT_KEYS).parent, settings.BASE_DIR, settings.VAR_DIR
    return sorted({Path(place).resolve() for place in places})


def made_here():
    """Pictures and pages of our own making, of which there may be thousands."""
    made = settings.STATIC_ROOT, settings.MEDIA_ROOT, settings.QUARANTINE_ROOT
    return {Path(place).resolve() for place in (*made, settings.CAPTURES_ROOT) if place}


def files_near_first(roots):
    waiting, known = deque(roots), {*roots, *made_here()}
    while waiting:
        for path in entries_of(waiting.popleft()):
            if path.is_file():
                yield path
            elif is_looked_into(path) and path not in known:
                known.add(path)
                waiting.append(path)


def entries_of(folder):
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def is_looked_into(path):
    return path.is_dir() and not path.is_symlink() and path.name not in FETCHED


def beginning(path, size):
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError:
        return b""
