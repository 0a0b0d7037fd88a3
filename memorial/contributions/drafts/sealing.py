"""Answers sealed with a secret that only the sender's browser keeps.

From the secret come, one-way, the name under which the draft stands in the database and
the key that opens it: whoever has the database alone can read no draft.
"""

import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_BYTES, KEY_BYTES, NONCE_BYTES = 32, 32, 12
# Lengths tell something too: what is sealed is filled up to the next of these steps.
STEP = 4096


class Unreadable(ValueError):
    """The secret does not open this draft, or the draft was changed."""


def new_secret():
    return secrets.token_urlsafe(SECRET_BYTES)


def name_of(secret):
    """The draft's name in the database, 64 hexadecimal signs."""
    return derived(secret, b"memorial draft name").hex()


def seal(answers, secret):
    """``answers``, anything that JSON can hold, as bytes; raises TypeError."""
    told = json.dumps(answers, ensure_ascii=False).encode()
    filled = told.ljust(-(-len(told) // STEP) * STEP)
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + cipher(secret).encrypt(nonce, filled, None)


def unseal(sealed, secret):
    """What `seal` was given; raises Unreadable."""
    nonce, told = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return json.loads(cipher(secret).decrypt(nonce, told, None))
    except (InvalidTag, ValueError) as error:
        raise Unreadable from error


def cipher(secret):
    return AESGCM(derived(secret, b"memorial draft key"))


def derived(secret, purpose):
    """A key for one purpose (RFC 5869); the secret is random, so it needs no salt."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose).derive(secret.encode())
