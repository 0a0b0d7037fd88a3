"""Which letters the fonts here can set; ``fonts/make.sh`` cuts them to this list."""

import unicodedata

from anyascii import anyascii

# Latin with its accents and phonetic letters, Greek, Cyrillic; Arabic as it is written
# for Arabic, Persian, Kurdish, Pashto and Urdu; Ethiopic; Vietnamese; punctuation.
RANGES = (
    (0x0020, 0x007E),
    (0x00A0, 0x03E1),
    (0x0400, 0x052F),
    (0x0600, 0x06FF),
    (0x0750, 0x077F),
    (0x1200, 0x139F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x205E),
)
# They join and part letters in Persian and Sorani; other unseen signs could turn a
# line round, and are left out.
JOINERS = "\u200c\u200d"
UNSEEN = ("Cc", "Cf", "Cn", "Zl", "Zp")


def can_be_set(text):
    """Whether there is a shape for every letter of ``text``."""
    return all(has_a_shape(letter) for letter in text)


def settable(text):
    """The text; in plain letters what no font here has a shape for."""
    letters = unicodedata.normalize("NFC", text)
    plain = "".join(c if has_a_shape(c) else anyascii(c) for c in letters)
    return "".join(filter(has_a_shape, plain))


def has_a_shape(letter):
    if letter in JOINERS:
        return True
    known = any(first <= ord(letter) <= last for first, last in RANGES)
    return known and unicodedata.category(letter) not in UNSEEN
