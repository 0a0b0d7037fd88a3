"""Names of stored files: random, so that they say nothing and cannot be guessed."""

import secrets
from pathlib import PurePath


def random_name(suffix=""):
    return secrets.token_hex(16) + suffix


def random_name_like(filename):
    """A random name with the ending of ``filename`` and nothing else of it."""
    return random_name(PurePath(filename).suffix.lower())
