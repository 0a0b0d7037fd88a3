"""How far the vowels of two spellings are apart; some scripts leave short ones out."""

import re
from functools import lru_cache

BETWEEN = {"AE": 0.1, "EI": 0.1, "EY": 0.1, "IY": 0.3, "AY": 0.5, "UW": 0.2}
BETWEEN |= {"AW": 0.6, "EW": 0.5, "EU": 0.5, "IU": 0.5}
LAST = {"IU": 0.7, "EU": 0.4}
FINAL = {"AE": 0.6, "IU": 1.0, "EU": 0.8, "AY": 1.0, "IY": 0.6, "EY": 0.5}
# By what a vowel is missed, beside another vowel and where none is written.
BESIDE = {"A": 0.4, "E": 0.2, "I": 0.3, "U": 0.35, "Y": 0.4, "W": 0.45}
ALONE = {"initial": 0.35, "inner": 0.3, "last": 0.6, "final": 1.0}
MUTE_E = 0.1
LONG = 0.7
OFTEN_LONG = 0.15
DOUBLED = re.compile(r"(.)\1+")
TABLES = {"last": BETWEEN | LAST, "final": BETWEEN | FINAL}


def place(index, length):
    """Where in a word a slot stands, the word having so many consonants."""
    if index == length:
        return "final"
    if index == 0:
        return "initial"
    return "last" if index == length - 1 else "inner"


@lru_cache(maxsize=16384)
def apart(one, other, where):
    """Two slots of scripts that write their vowels."""
    one, other = DOUBLED.sub(r"\1", one), DOUBLED.sub(r"\1", other)
    if one == other:
        return 0.0
    if not one or not other:
        return missing(one or other, where)
    return min(1.2, edits(one, other, where))


def missing(vowels, where):
    if where == "final":
        return MUTE_E if vowels == "E" else 1.0
    return ALONE[where] + 0.3 * (len(vowels) - 1) + (0.3 if vowels in "YW" else 0)


def edits(one, other, where):
    """The cheapest way from one run of vowels to the other; runs are very short."""
    if not one or not other:
        return sum(BESIDE.get(vowel, 0) for vowel in one + other)
    return min(
        exchanged(one[0], other[0], where) + edits(one[1:], other[1:], where),
        BESIDE.get(one[0], 0) + edits(one[1:], other, where),
        BESIDE.get(other[0], 0) + edits(one, other[1:], where),
    )


def exchanged(one, other, where):
    if one == other or "?" in (one, other):
        return 0.0
    return TABLES.get(where, BETWEEN).get("".join(sorted(one + other)), 1.0)


@lru_cache(maxsize=16384)
def unwritten(written, spoken, where):
    """A slot of a script without short vowels, and one with them."""
    if "?" in written:
        written, free = written.replace("?", ""), True
    else:
        free = where == "initial"
    return min(1.2, heard(written, opened(spoken), where, free))


def opened(vowels):
    return vowels.replace("Y", "AI").replace("W", "AU")


def heard(written, spoken, where, free):
    if not written:
        return 0.0 if free else short(spoken, where)
    if not spoken:
        return 0.1 if free else LONG * len(written)
    kept = exchanged_long(written[0], spoken[0], where)
    return min(
        kept + heard(written[1:], spoken[1:], where, free),
        (0.1 if free else LONG) + heard(written[1:], spoken, where, free),
        short(spoken[0], where) + heard(written, spoken[1:], where, free),
    )


def short(spoken, where):
    """What a spoken vowel costs that is not written: nothing, if it can be short."""
    if where == "final" and spoken not in ("", "E"):
        return LONG
    if where == "last" and spoken in ("I", "U"):
        return OFTEN_LONG
    return LONG * max(0, len(spoken) - 1 - spoken.startswith("AA"))


def exchanged_long(written, spoken, where):
    if where == "final" and written == "I" and spoken == "A":
        return 0.3
    if written == spoken:
        return 0.0
    return 0.1 if spoken == "E" else exchanged(written, spoken, where)


def measure(script, other_script):
    """The measure for two words, by the scripts that leave vowels out."""
    if script == other_script:
        return both_unwritten if script == "arabic" else apart
    if "arabic" in (script, other_script):
        return unwritten if script == "arabic" else written_second
    return apart


def written_second(spoken, written, where):
    return unwritten(written, spoken, where)


def both_unwritten(one, other, where):
    return apart(one.replace("?", ""), other.replace("?", ""), where)
