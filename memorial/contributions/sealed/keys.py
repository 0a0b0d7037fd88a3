"""The public keys that contacts and original files are sealed to.

They stand in a file, one a line, as age writes them (``age1…``). Any one of the private
halves opens what is sealed; none of them is ever on this server.
"""

import os
from pathlib import Path

import pyrage
from django.conf import settings

PRIVATE = "AGE-SECRET-KEY-"
LARGEST_LOOKED_AT = 64 * 1024


class WrongKeys(ValueError):
    """A line of the file is no public key of age."""


def recipients():
    """The public keys; empty where none are set up, and then nothing is asked."""
    try:
        lines = Path(settings.CONTACT_KEYS).read_text().splitlines()
    except FileNotFoundError:
        return []
    keys = [line.strip() for line in lines if line.strip() and line[0] != "#"]
    try:
        return [pyrage.x25519.Recipient.from_str(key) for key in keys]
    except pyrage.RecipientError as error:
        raise WrongKeys(str(settings.CONTACT_KEYS)) from error


def private_keys():
    """Where a private key was found on this server: a variable, or a file's path.

    Looked through are the environment and the files beside the public keys, the code
    and what the site generates; not further down, where there are thousands.
    """
    for name, value in os.environ.items():
        if PRIVATE in value.upper():
            yield name
    folders = {Path(settings.CONTACT_KEYS).parent, settings.BASE_DIR, settings.VAR_DIR}
    for folder in sorted(folders):
        if folder.is_dir():
            yield from (str(path) for path in sorted(folder.iterdir()) if holds(path))


def holds(path):
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_LOOKED_AT:
            return False
        return PRIVATE.encode() in path.read_bytes().upper()
    except OSError:
        return False
