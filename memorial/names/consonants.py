"""How far the consonants of two spellings are apart, by their classes."""

from rapidfuzz.distance import Levenshtein

NEAR = {"dz": 0.4, "dt": 0.4, "sx": 0.55, "st": 0.5, "sz": 0.5, "jz": 0.5, "jx": 0.6}
NEAR |= {"gk": 0.7, "hk": 0.5, "gh": 0.6, "gj": 0.6, "bp": 0.5, "fp": 0.5, "mn": 0.7}
NEAR |= {"lr": 0.8, "kx": 0.6, "ds": 0.8, "tx": 0.6}
# At the end of a word these are hard to tell apart.
LAST = {"gk": 0.3, "bp": 0.3, "sz": 0.3, "mn": 0.5}
DROPPED = {"h": 0.5, "t": 0.8}
EXCHANGED = 1.0


def apart(one, other):
    """The cost of the letters in which two skeletons differ."""
    return sum(cost(edit, one, other) for edit in Levenshtein.editops(one, other))


def cost(edit, one, other):
    if edit.tag == "replace":
        pair = "".join(sorted((one[edit.src_pos], other[edit.dest_pos])))
        last = edit.src_pos == len(one) - 1 and pair in LAST
        return LAST[pair] if last else NEAR.get(pair, EXCHANGED)
    letter = one[edit.src_pos] if edit.tag == "delete" else other[edit.dest_pos]
    return DROPPED.get(letter, EXCHANGED)
