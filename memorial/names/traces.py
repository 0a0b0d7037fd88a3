"""What a word leaves in an index, and where a question looks for it.

w: how it is written; s: where its vowels stand; c: its consonants; n: one less.
"""

from functools import lru_cache

LONGEST_KEY = 40
# A skeleton shorter than this says too little without its vowels.
TELLING = 4


@lru_cache(maxsize=8192)
def stored(spelling, readings):
    """The traces of a word in the index, few."""
    likeliest = readings[0]
    return keys(
        [f"w:{spelling}"],
        (f"c:{bare(read)}" for read in readings),
        [f"s:{framed(likeliest)}"] if is_short(likeliest) else [],
        (f"n:{fewer}" for fewer in fewer_letters(likeliest)),
    )


def stored_joined(_spelling, readings):
    """Two words that are perhaps one leave but one trace."""
    return keys([f"c:{bare(readings[0])}"])


@lru_cache(maxsize=4096)
def asked(spelling, readings):
    """Where a question looks for a word, from exact to loose."""
    short = [read for read in readings if is_short(read)]
    return keys(
        [f"w:{spelling}"],
        (f"s:{framed(read)}" for read in short),
        (f"c:{bare(read)}" for read in readings),
        (f"n:{form(read)}" for read in readings for form in (framed, bare)),
        (f"s:{fewer}" for read in short for fewer in fewer_letters(read)),
        (f"c:{f}" for r in readings if not is_short(r) for f in fewer_letters(r)),
        (f"n:{fewer}" for read in readings for fewer in fewer_letters(read)),
    )


def keys(*groups):
    every = (key[:LONGEST_KEY] for group in groups for key in group)
    return tuple(dict.fromkeys(every))


def is_short(reading):
    return len(reading[0]) < TELLING


def bare(reading):
    """The consonants; where there is hardly one, also where vowels stand."""
    return reading[0] if len(reading[0]) > 1 else framed(reading)


def framed(reading):
    """The consonants, and a v wherever there is a vowel: hassan, hussein: hvsvn."""
    skeleton, slots = reading
    marks = ["v" if slot else "" for slot in slots]
    return marks[0] + "".join(map("".join, zip(skeleton, marks[1:], strict=True)))


def fewer_letters(reading):
    """The forms that are left when one consonant is taken out."""
    form = framed(reading) if is_short(reading) else reading[0]
    if len(reading[0]) < TELLING - 1:
        return []
    places = [at for at, letter in enumerate(form) if letter != "v"]
    return [(form[:at] + form[at + 1 :]).replace("vv", "v") for at in places]
