"""The public keys that contacts and original files are sealed to.

They stand in a file, one a line, as age writes them (``age1…``). Any one of the private
halves opens what is sealed; none of them is ever on this server.
"""

from pathlib import Path

import pyrage
from django.conf import settings


class WrongKeys(ValueError):
    """A line of the file is no public key of age."""


def recipients():
    """The public keys; empty where none are set up, and then nothing is asked."""
    try:
        text = Path(settings.CONTACT_KEYS).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return []
    except UnicodeDecodeError as error:
        raise WrongKeys("This is no text.") from error
    lines = enumerate(map(str.strip, text.splitlines()), start=1)
    return [key(line, place) for place, line in lines if line and line[0] != "#"]


def key(line, place):
    try:
        return pyrage.x25519.Recipient.from_str(line)
    except pyrage.RecipientError as error:
        raise WrongKeys(f"Line {place} is no public key of age.") from error
