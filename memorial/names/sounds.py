"""How a word may sound: its consonants in few classes, and the vowels between them.

A reading is a skeleton ("hsn") with one slot of vowels before, between and after its
consonants ("", "A", "A", ""). Where a letter is ambiguous a word has several readings.
"""

import re
from functools import lru_cache
from itertools import islice, product

MOST_READINGS = 4
# Longest first. A vowel is a capital: A E I O U, Y for ai and ei,
# W for au, H for a last -eh or -ah, ? for any.
LETTERS = {
    "tch": "x",
    "sch": "x",
    "dj": "j",
    "dz": "z dz",
    "gh": "g k",
    "kh": "h k",
    "sh": "x",
    "ch": "x k",
    "th": "t s th",
    "dh": "d z t dh",
    "zh": "j z",
    "ph": "f",
    "t$": "d",
    "^n(?=[dgj])": "n -",
    "^j(?=o)": "j I",
    "ts": "s",
    "tz": "s",
    "ck": "k",
    "qu(?=[aeiouy])": "k",
    "gu(?=[ei])": "g j",
    "di(?=[aeou])": "j dI",
    "g(?=[eiyWYJ])": "g j",
    "^c(?=[eiy])": "s j x -",
    "^c": "k j -",
    "c(?=[eiy])": "s j k -",
    "c": "k j -",
    "C": "x s k j",
    "S": "x s",
    "D": "d z t",
    "Z": "z d t",
    "X": "x h",
    "J": "g j",
    "g": "g j",
    "q": "k g",
    "^x": "h s",
    "x$": "- ks",
    "x": "h ks s",
    "[ae]h$": "H",
    "h$": "-",
    r"(?<=^t\|)H$": "hA",
    "H$": "H",
    "H": "h",
    "aou": "W",
    "ou(?=[^aeiouyh]+e?$)": "UU",
    "ou": "U",
    "[ae]u|[aeo]w": "W",
    "wo(?![ou])": "UE",
    "a[iy](?![iy])|e[iy]": "Y",
    "oo|uu": "UU",
    "ee|ii": "II",
    "aa": "AA",
    "[aA]": "A",
    "e": "E",
    "[iyY]": "I",
    "o": "O",
    "[uwvWU]": "U",
    "E": "?",
    "[bdfhjklmnprstz0-9|]": None,
}
READ = re.compile("|".join(f"({pattern})" for pattern in LETTERS))
SOUNDS = [sounds and sounds.replace("-", "").split(" ") for sounds in LETTERS.values()]
DOUBLED = re.compile(r"([bcdfgjklmnpqrstz])\1+")
CONSONANTS = re.compile("[a-z0-9]")


@lru_cache(maxsize=8192)
def readings(marks):
    """The readings of a word in marked letters, the likeliest first."""
    letters = DOUBLED.sub(r"\1", marks)
    heard = [alternatives(found) for found in READ.finditer(letters)]
    rows = ("".join(row) for row in islice(product(*heard), MOST_READINGS))
    return tuple(dict.fromkeys(map(reading, rows)))


def alternatives(found):
    return SOUNDS[found.lastindex - 1] or [found[0]]


def reading(row):
    """A row of sounds as its consonants, and the slots of vowels around them."""
    row = DOUBLED.sub(r"\1", row).replace("|", "")
    return "".join(CONSONANTS.findall(row)), tuple(CONSONANTS.split(row))
