"""How far the vowels of two spellings are apart; some scripts leave short ones out."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

BETWEEN = {"AE": 0.1, "EI": 0.1, "EY": 0.1, "IY": 0.2, "AY": 0.6, "UW": 0.2}
BETWEEN |= {"AW": 0.6, "EW": 0.5, "EU": 0.5, "IU": 0.4, "OU": 0, "OW": 0.2}
BETWEEN |= {"EO": 0.5, "IO": 0.4, "AH": 0, "EH": 0.05}
LAST = {"AE": 0.12, "EI": 0.15, "IU": 0.7, "EU": 0.4, "IO": 0.7, "EO": 0.4}
FINAL = {"AE": 0.58, "IU": 1.0, "EU": 0.8, "AY": 1.0, "IY": 0.5, "EY": 0.5}
# By what a vowel is missed, beside another vowel and where none is written.
BESIDE = {"A": 0.4, "E": 0.2, "I": 0.3, "O": 0.35, "U": 0.35, "Y": 0.4, "W": 0.45}
ALONE = {"initial": 0.35, "inner": 0.3, "last": 0.66, "final": 1.0}
MUTE_E = 0.1
LONG = 0.8
OFTEN_LONG = 0.15
SELDOM_LONG = 0.03
MOVED = 0.5
# A name that is written with a vowel first: Ibrahim is Brahim, Ihsan is not Hasan.
UNSPOKEN = 0.3
DOUBLED = re.compile(r"(.)\1+")
TABLES = {"last": BETWEEN | LAST, "final": BETWEEN | FINAL}


def places(length, open_ended):
    """Where in a word its slots stand; the last before a consonant that closes it."""
    inner = ["inner"] * max(0, length - 1)
    if inner and not open_ended:
        inner[-1] = "last"
    return ["initial", *inner, "final"] if length else ["final"]


@lru_cache(maxsize=16384)
def apart(one, other, where):
    """Two slots of scripts that write their vowels."""
    one, other = DOUBLED.sub(r"\1", one), DOUBLED.sub(r"\1", other)
    if one == other:
        return 0.0
    if not one or not other:
        return missing(one or other, where)
    if len(one) + len(other) > 2:
        return min(1.2, edits(opened(one), opened(other), where))
    return exchanged(one, other, where)


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
    spoken = opened(spoken)
    if where != "final":
        written = DOUBLED.sub(r"\1", opened(written))
    if written:
        spoken = DOUBLED.sub(r"\1", spoken)
    return min(1.2, heard(opened(written), spoken, where, free))


def opened(vowels):
    return vowels.replace("Y", "AI").replace("W", "AU")


def heard(written, spoken, where, free):
    if not written:
        return 0.0 if free else short(spoken, where)
    if not spoken:
        if where == "initial":
            return UNSPOKEN
        return 0.1 if free else LONG * len(written)
    kept = exchanged_long(written[0], spoken[0], where)
    return min(
        kept + heard(written[1:], spoken[1:], where, free),
        (0.1 if free else LONG) + heard(written[1:], spoken, where, free),
        before(spoken, where) + heard(written, spoken[1:], where, free),
    )


def short(spoken, where):
    """What a spoken vowel costs that is not written: nothing, if it can be short."""
    if where == "final" and spoken not in ("", "E"):
        return LONG
    if where == "last" and spoken == "A":
        return SELDOM_LONG
    if where == "last" and spoken in ("I", "O", "U"):
        return OFTEN_LONG
    return LONG * max(0, len(spoken) - 1 - spoken.startswith("AA"))


def before(spoken, where):
    """What the first of some spoken vowels costs; an a before i or u is short."""
    glides = spoken[0] in "AE" and len(spoken) > 1
    return 0.0 if glides else short(spoken[0], where)


def exchanged_long(written, spoken, where):
    if where == "final" and written == "I" and spoken == "A":
        return 0.3
    if written == spoken:
        return 0.0
    return 0.1 if spoken == "E" else exchanged(written, spoken, where)


def moved(one, other):
    """The same vowels elsewhere make another name: Selam, Salem; Ahmed, Hamed."""
    pairs = zip(one, one[1:], other, other[1:], strict=False)
    return MOVED * any(crossed(*four) for four in pairs)


def crossed(first, second, other_first, other_second):
    left = bool(first) - bool(second), bool(other_first) - bool(other_second)
    turned = first == other_second and second == other_first and first != second
    return turned or left in ((1, -1), (-1, 1))


def measure(script, other_script):
    """The measure for two words, by the scripts that they are written in."""
    if script == other_script == "arabic":
        return both_unwritten
    if "arabic" in (script, other_script):
        return unwritten if script == "arabic" else written_second
    if "vietnamese" in (script, other_script):
        return letter_by_letter
    return short_unwritten if "ethiopic" in (script, other_script) else apart


def written_second(spoken, written, where):
    return unwritten(written, spoken, where)


def both_unwritten(one, other, _where):
    """What is written is long: one letter more or less makes another name."""
    return LONG * Levenshtein.distance(one.replace("?", ""), other.replace("?", ""))


def letter_by_letter(one, other, _where):
    """Vietnamese syllables differ by what other languages take for one vowel."""
    return 0.0 if one == other else 0.8


def short_unwritten(one, other, where):
    """Ethiopic has one sign for a consonant alone and with a short i."""
    short = where != "final" and {one, other} in ({"", "I"}, {"", "E"})
    return 0.05 if short else apart(one, other, where)
