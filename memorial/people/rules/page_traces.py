"""Whether a page still says what it said, without keeping its words."""

import hashlib

WORDS = 5
MOST = 64
# Fewer words than this are a frame around a text that was not there.
LEAST = 40


def traces(text):
    """The smallest hashes of its runs of five words: no text can be read from them."""
    words = text.lower().split()
    if len(words) < LEAST:
        return []
    runs = {" ".join(words[at : at + WORDS]) for at in range(len(words) - WORDS + 1)}
    return sorted(map(hashed, runs))[:MOST]


def hashed(run):
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=6).digest())


def likeness(one, other):
    """From 0 to 1, as much as two texts have in common; None where one is not known."""
    if not one or not other:
        return None
    both = sorted({*one, *other})[:MOST]
    return len({*one} & {*other} & {*both}) / len(both)
