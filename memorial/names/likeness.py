"""How alike two words are: the grades, and what a difference in sound costs."""

import re
from enum import IntEnum
from functools import lru_cache
from unicodedata import normalize

from rapidfuzz.distance import Levenshtein

from . import consonants, vowels

# The longer a word, the more may differ. Found by trying, on every second variant.
SAME_WITHIN, SAME_BY_LETTER = 0.4, 0.08
SIMILAR_WITHIN, SIMILAR_BY_LETTER, FARTHEST = 0.3, 0.45, 2.2
UNLIKELY = 0.02
VOWEL = 0.5
OTHER_ACCENTS = 0.9
NOTHING_LEFT = 4
TWICE = re.compile(r"([IU])\1+")
ROUGH = str.maketrans("EYWOH", "AIUUA", "?")
# French accents that are put one for the other say nothing.
# Who writes the tone of a Vietnamese vowel writes its other marks too.
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
FREELY_ACCENTED = frozenset("eiy")


class Grade(IntEnum):
    NO = 0
    SIMILAR = 1
    SAME = 2
    EXACT = 3


@lru_cache(maxsize=65536)
def likeness(asked, meant):
    """The grade of two words, and a score from 0 to 1."""
    if asked.asked.isdisjoint(meant.stored):
        return Grade.NO, 0.0
    if asked.spelling == meant.spelling:
        if contradicted(asked.written, meant.written):
            return Grade.SIMILAR, OTHER_ACCENTS
        return Grade.EXACT, 1.0
    length = max(len(asked.readings[0][0]), len(meant.readings[0][0]))
    return graded(cost(asked, meant), length)


def graded(apart, length):
    score = max(0.0, 1 - apart / NOTHING_LEFT)
    if apart <= SAME_WITHIN + SAME_BY_LETTER * length:
        return Grade.SAME, score
    if apart <= min(FARTHEST, SIMILAR_WITHIN + SIMILAR_BY_LETTER * length):
        return Grade.SIMILAR, score
    return Grade.NO, 0.0


def cost(asked, meant):
    """The least that a reading of the one differs from a reading of the other."""
    return min(
        UNLIKELY * (at + to) + between(one, other, asked.script, meant.script)
        for at, one in enumerate(asked.readings)
        for to, other in enumerate(meant.readings)
    )


def between(one, other, script, other_script):
    missed = consonants.apart(one[0], other[0])
    if len(one[0]) == len(other[0]):
        return missed + vowels_between(one, other, script, other_script)
    if "arabic" in (script, other_script):
        return missed
    return missed + VOWEL * Levenshtein.distance(rough(one), rough(other))


def rough(reading):
    """The vowels in their order, in three classes."""
    return TWICE.sub(r"\1", "".join(reading[1]).translate(ROUGH))


def vowels_between(one, other, script, other_script):
    open_ended = bool(one[1][-1].strip("E") or other[1][-1].strip("E"))
    places = vowels.places(len(one[0]), open_ended)
    pairs = zip(one[1], other[1], places, strict=True)
    measure = vowels.measure(script, other_script)
    told = sum(measure(left, right, where) for left, right, where in pairs)
    return (
        told
        if "arabic" in (script, other_script)
        else told + vowels.moved(one[1], other[1])
    )


def contradicted(one, other):
    """Both are written with marks, and the marks of a letter are others: Hùng, Hưng."""
    if one.isascii() or other.isascii() or one == other:
        return False
    letters, others = lettered(one), lettered(other)
    return len(letters) == len(others) and any(map(opposed, letters, others))


def lettered(word):
    """Each letter with its marks."""
    found = []
    for character in normalize("NFD", word):
        if "\u0300" <= character <= "\u036f" and found:
            found[-1] += character
        else:
            found.append(character)
    return found


def opposed(one, other):
    if one[0] != other[0] or one[0] in FREELY_ACCENTED:
        return False
    marks, others = set(one[1:]), set(other[1:])
    toned = bool(marks & TONES and others & TONES)
    return marks != others if toned else not (marks <= others or others <= marks)
