"""White space evened out; text that was encoded twice mended, or reported."""

import re
import unicodedata

from django.utils.translation import gettext as _

from .notes import Cleaned, changed, doubt

ENCODINGS = ("cp1252", "latin-1", "iso8859-15")
LEADS = "ÂÃÄÅ"
# Seen in a real list: "âgé", from which a byte was lost, so that no rule mends it.
WRECKS = {"Ãégé": "âgé"}
GARBLED = re.compile(r"\ufffd|[ÂÃ](?=[a-zà-ÿ])|(?<=[a-zà-ÿ])[ÂÃ]|[ÂÃ](?=\s|$)")


def continuation_signs():
    """What the second byte of a UTF-8 letter looks like when read as one byte."""
    for encoding in ENCODINGS:
        for byte in range(0x80, 0xC0):
            yield bytes([byte]).decode(encoding, errors="ignore")


SECOND = "[" + re.escape("".join(sorted(set(continuation_signs())))) + "]"
TWICE = re.compile(f"[{LEADS}]{SECOND}|â{SECOND}{{2}}")


def clean_line(raw):
    """The text of a short cell on one line."""
    return cleaned(raw, lambda text: " ".join(text.split()))


def clean_paragraphs(raw):
    """The text of a long cell, with its paragraphs and line breaks."""
    return cleaned(raw, paragraphs)


def cleaned(raw, spaced):
    notes = []
    mended = mend(raw)
    value = spaced(without_controls(mended))
    if mended != raw:
        notes.append(changed(raw, value, _("The text had been encoded twice.")))
    elif value != raw:
        notes.append(changed(raw, value, _("White space."), trivial=True))
    if GARBLED.search(value):
        notes.append(doubt(raw, value, _("Some signs still look garbled.")))
    return Cleaned(value, tuple(notes))


def paragraphs(text):
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def without_controls(text):
    """Without zero-width marks and control signs; breaks and joiners stay."""
    return "".join(
        sign
        for sign in text
        if sign in "\n\r\t\u200c\u200d"
        or unicodedata.category(sign) not in ("Cc", "Cf")
    )


def mend(text):
    """The text with double encoding undone, as often as it was done."""
    for _time in range(2):
        for wreck, right in WRECKS.items():
            text = text.replace(wreck, right)
        text = TWICE.sub(undone, text)
    return text


def undone(match):
    """Of the possible letters the one in the case of the letter before it."""
    candidates = [letter for letter in readings(match[0]) if letter.isprintable()]
    candidates += ["\xa0"] if "\xa0" in readings(match[0]) else []
    inside = match.start() and match.string[match.start() - 1].islower()
    candidates.sort(key=lambda letter: inside and letter.isupper())
    return candidates[0] if candidates else match[0]


def readings(signs):
    found = []
    for encoding in ENCODINGS:
        try:
            found.append(bytes_of(signs, encoding).decode("utf-8"))
        except UnicodeError:
            continue
    return found


def bytes_of(signs, encoding):
    """Each sign by ``encoding``, or by its number where that has no such sign."""
    return b"".join(
        bytes([ord(sign)]) if 0x80 <= ord(sign) <= 0x9F else sign.encode(encoding)
        for sign in signs
    )
