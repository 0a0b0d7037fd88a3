"""Seals contacts and original files, filled up so that their length tells nothing.

What is sealed is eight bytes of length, then the content, then zeros up to the next
step; ``offline/contacts.py`` opens it. (age itself adds a random length besides.)
"""

from base64 import b64encode
from tempfile import TemporaryFile

import pyrage

from .keys import recipients

LENGTH_BYTES = 8
TEXT_STEP = 1024
MEGABYTE = 1024 * 1024
FILE_STEPS = (1, 2, 5, 10, 20, 40, 100)
CHUNK = 64 * 1024


def sealed_text(text):
    """``text`` sealed, as base64; its length tells no more than the next kilobyte."""
    content = text.encode()
    whole = -(-(LENGTH_BYTES + len(content)) // TEXT_STEP) * TEXT_STEP
    filled = (head(len(content)) + content).ljust(whole, b"\0")
    return b64encode(pyrage.encrypt(filled, recipients())).decode()


def seal_file(file, sink):
    """Writes ``file``, sealed, to the open file ``sink``, and goes to its start."""
    with TemporaryFile() as filled:
        file.seek(0)
        filled.write(head(file.size))
        for chunk in file.chunks():
            filled.write(chunk)
        filled.truncate(step_above(file.size + LENGTH_BYTES))
        filled.seek(0)
        pyrage.encrypt_io(filled, sink, recipients())
    sink.seek(0)


def head(length):
    return length.to_bytes(LENGTH_BYTES, "big")


def step_above(size):
    return next((s * MEGABYTE for s in FILE_STEPS if size <= s * MEGABYTE), size)
