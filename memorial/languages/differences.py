"""What changed between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\s+|\w+|[^\w\s]")
# Beyond so many words a comparison would take seconds: paragraphs do.
MOST_WORDS = 3000


@dataclass(frozen=True)
class Piece:
    """``kind`` is “same”, “gone” or “new”."""

    kind: str
    text: str


def differences(before, after):
    """Pieces: without the new ones they are ``before``, without the gone ``after``."""
    old, new = split(before), split(after)
    if len(old) + len(new) > MOST_WORDS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [piece for step in matcher.get_opcodes() for piece in pieces(step, old, new)]


def split(text):
    return WORD.findall(text)


def pieces(step, old, new):
    kind, old_from, old_to, new_from, new_to = step
    gone, fresh = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
    if kind == "equal":
        yield Piece("same", gone)
        return
    if gone:
        yield Piece("gone", gone)
    if fresh:
        yield Piece("new", fresh)
