"""Letters of many scripts in plain Latin, with marks for what Latin does not tell.

A marked letter is upper case: it is read as several sounds, or is a long vowel of a
script that leaves out the short ones; a bar ends a sound. `plain` takes the marks away.
"""

import re
from functools import lru_cache

from anyascii import anyascii

ARABIC = re.compile("[\u0620-\u06ff]")
ETHIOPIC = re.compile("[\u1200-\u139f\u2d80-\u2ddf]")
VIETNAMESE = re.compile("[ăđơư\u1ea0-\u1ef9]")


def table(pairs):
    """Letters and what they become, in turn."""
    row = pairs.split()
    return dict(zip(row[::2], row[1::2], strict=True))


# A, W and Y are written vowels, E the ayn, H an h that ends in a vowel; D and Z are
# heard both ways.
ARABIC_SCRIPT = table(
    """ا A و W ي Y ع E ه H ب b ت t ح h د d ر r ز z س s ص s ط t ف f ق q ك k ل l م m ن n
    ث th ج j خ kh ذ D ش sh ض D ظ Z غ gh پ p چ ch ژ zh گ g ڤ v ڭ g
    ټ t ٹ t ډ d ڈ d ړ r ڑ r ڼ n ں n ښ X ږ J ځ z څ C ە e ێ Y ۆ o ڵ l ڕ r ڎ d ۇ u ۋ v"""
)
# Latin letters whose sound the bare letter does not have: S and C are heard as sh too.
LATIN = table(
    """ş S ș S š S ś S ŝ S ç C č C ć C ž zh ḫ kh ẖ kh ṯ th ḏ dh ġ gh ǧ j ḍ D ẓ Z đ d
    ä e ı i ə e ł l œ oe"""
)
# Where anyascii leaves out the vowel, or marks the consonant with an apostrophe.
ETHIOPIC_SCRIPT = table(
    """እ e ዕ e ኸ khe ኹ khu ኺ khi ኻ kha ኼ khe ኽ kh ኾ kho
    ጸ tse ጹ tsu ጺ tsi ጻ tsa ጼ tse ጽ ts ጾ tso ፀ tse ፁ tsu ፂ tsi ፃ tsa ፄ tse ፅ ts ፆ tso"""
)
MARKED = ARABIC_SCRIPT | LATIN | ETHIOPIC_SCRIPT
PLAIN = str.maketrans(
    table("A a W w Y y H h D d Z z X sh J g S s C c") | {"E": "", "|": ""}
)
# A consonant of a script where each has its own sign: two never make one sound.
SOUNDED = re.compile("([bcdfghj-np-tzHDZXJSC])$")
# Sorani writes a doubled letter twice, as Latin does.
SORANI = re.compile("[ەێۆڵڕڤ]")
DOUBLED = re.compile(r"(\w\|)\1")
OTHER = re.compile("[^a-z0-9]")


@lru_cache(maxsize=4096)
def marked_letter(character):
    known = MARKED.get(character)
    latin = OTHER.sub("", anyascii(character).lower()) if known is None else known
    apart = ARABIC.match(character) or ETHIOPIC.match(character)
    return SOUNDED.sub(r"\1|", latin) if apart else latin


def marked(word):
    """A normalised word in Latin letters and marks."""
    marks = "".join(map(marked_letter, word)).removesuffix("|")
    return DOUBLED.sub(r"\1", marks) if SORANI.search(word) else marks


def plain(marks):
    """The same in [a-z0-9] alone; an ayn that begins a word is heard as its vowel."""
    begun = "a" + marks[1:] if marks.startswith("E") else marks
    return begun.translate(PLAIN)
