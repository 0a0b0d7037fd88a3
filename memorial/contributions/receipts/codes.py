"""The secret code with which a contributor comes back.

Twenty-six letters and digits of Crockford's base 32 hold 130 bits; two more, a checksum
of them, tell a slip of the pen from a code that is not known. They are written in
groups of four: ``7K3M-…``.
"""

import hmac
import secrets
from hashlib import sha256
from unicodedata import decimal, normalize

from django.conf import settings

# https://www.crockford.com/base32.html: no I, L, O or U.
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
SECRET, CHECK, GROUP = 26, 2, 4
LENGTH = SECRET + CHECK
# The largest prime below 32²: any one sign that is wrong, and two that changed
# places, change the rest.
PRIME = 1021


class Misread(ValueError):
    """What was typed is no code: too short, too long, or a sign is wrong."""


def new_code():
    """A code of 130 random bits with its checksum, in groups."""
    secret = "".join(secrets.choice(SIGNS) for _ in range(SECRET))
    return grouped(secret + checksum(secret))


def grouped(code):
    return "-".join(code[i : i + GROUP] for i in range(0, len(code), GROUP))


def checksum(secret):
    rest = 0
    for sign in secret:
        rest = (rest * len(SIGNS) + SIGNS.index(sign)) % PRIME
    return SIGNS[rest // len(SIGNS)] + SIGNS[rest % len(SIGNS)]


def read(typed):
    """The 26 secret signs of what was typed, in any case and digits, spaced or not.

    Raises Misread without asking the database, so it tells nothing of what is kept.
    """
    told = normalize("NFKC", typed).upper()
    signs = "".join(str(decimal(c, c)) for c in told if c.isalnum()).translate(READ_AS)
    secret = signs[:SECRET]
    if len(signs) != LENGTH or not set(signs) <= set(SIGNS):
        raise Misread
    if checksum(secret) != signs[SECRET:]:
        raise Misread
    return secret


def fingerprint(secret):
    """The keyed hash under which a receipt is kept; 130 bits need no slow one.

    The key is outside the database, so that a stolen copy cannot be tried against.
    """
    key = settings.RECEIPT_KEY.encode()
    return hmac.new(key, secret.encode(), sha256).hexdigest()
