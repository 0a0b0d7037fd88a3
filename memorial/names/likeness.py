"""How alike two words are: the grades, and what a difference in sound costs."""

from enum import IntEnum
from functools import lru_cache
from unicodedata import normalize

from rapidfuzz.distance import Levenshtein

from . import consonants, vowels

UNLIKELY = 0.05
VOWEL = 0.5
ROUGH = str.maketrans("EYW", "AIU", "?")
# French accents that are put one for the other say nothing.
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
            return Grade.SIMILAR, 0.9
        return Grade.EXACT, 1.0
    length = max(len(asked.readings[0][0]), len(meant.readings[0][0]))
    return graded(cost(asked, meant), length)


def graded(apart, length):
    score = max(0.0, 1 - apart / 4)
    if apart <= 0.3 + 0.08 * length:
        return Grade.SAME, score
    if apart <= min(2.2, 0.2 + 0.45 * length):
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
    if one[0] == other[0]:
        return vowels_between(one, other, script, other_script)
    rough = [
        "".join(slots).translate(ROUGH) if not missing else ""
        for slots, missing in ((one[1], script), (other[1], other_script))
    ]
    spoken = 0 if script or other_script else Levenshtein.distance(*rough)
    return consonants.apart(one[0], other[0]) + VOWEL * spoken


def vowels_between(one, other, script, other_script):
    length = len(one[0])
    places = [vowels.place(at, length) for at in range(length + 1)]
    pairs = zip(one[1], other[1], places, strict=True)
    measure = vowels.measure(script, other_script)
    return sum(measure(left, right, where) for left, right, where in pairs)


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
    return not (marks <= others or others <= marks)
