"""Reading what people and lists write for a date, in English, French or EDTF."""

import re

from memorial.dates.folding import clean, fold
from memorial.dates.languages.table import languages_from
from memorial.dates.phrases import read_phrase
from memorial.dates.uncertain import NotEDTF, UncertainDate
from memorial.dates.unreadable import AmbiguousDate, UnreadableDate

__all__ = ["AmbiguousDate", "UnreadableDate", "read"]

LONGEST = 400
_MIDNIGHT = re.compile(r"(?<=\d)[t ]00:00(:00(\.0+)?)?z?", re.ASCII)


def read(text, language=None) -> UncertainDate:
    """The date that a text means; raises UnreadableDate or AmbiguousDate.

    EDTF is tried first, then the words of `language`, then those of the others.
    Numbers are read day first, as in France and Britain, unless the year comes
    first; "11/24/2021" is refused and not taken for the American order. Two digits
    are a year from 1950 to 2049. What is written is never narrowed: "before March
    2004" ends with February, "winter 2025" and "21-11-24" are ambiguous. A text of
    more than 400 characters is refused unread.
    """
    try:
        return _read(text, language)
    except NotEDTF as error:
        raise UnreadableDate(text, reason=error.reason) from error
    except UnreadableDate as error:
        error.text = text
        raise


def _read(text, language):
    if not isinstance(text, str):
        raise UnreadableDate
    if len(text) > LONGEST or len(cleaned := clean(text)) > LONGEST:
        raise UnreadableDate(reason="too_long")
    if not cleaned:
        raise UnreadableDate(reason="empty")
    return _read_edtf(cleaned) or _read_words(cleaned, language)


def _read_edtf(text):
    try:
        return UncertainDate.from_edtf(text.upper().replace(", ", ","))
    except NotEDTF as error:
        if error.reason == "not_understood":
            return None
        raise


def _read_words(text, language):
    words = _MIDNIGHT.sub("", fold(text)).rstrip(" .,;")
    for tongue in languages_from(language):
        if date := read_phrase(words, tongue):
            return date
    raise UnreadableDate
