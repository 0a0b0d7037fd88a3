"""A date of birth that stands inside another cell; never made public."""

import re

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.wording import in_words

from .notes import Cleaned, changed, refused

IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
BORN = re.compile(
    r"\b(?:n[ée]e?|born|geboren)\b(?:\s+(?:n[ée]e?|le|on|in|en))*\s*", re.I
)
DATE = re.compile(
    r"\d{1,2}(?:er)? ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}"
    r"|\d{1,2}(?:er|st|nd|rd|th)? \w+ \d{4}|\d{4}"
)


def clean_birth(text, language):
    """The text without the birth beside it, and Cleaned({"birth_date": …} or {})."""
    bracket = IN_BRACKETS.search(text)
    told = bracket and (BORN.search(bracket[1]) or DATE.fullmatch(bracket[1].strip()))
    if not told:
        return text, Cleaned({})
    rest = (text[: bracket.start()] + text[bracket.end() :]).strip()
    written = DATE.search(BORN.sub("", bracket[1]))
    try:
        date = read(written[0] if written else bracket[1], language)
    except UnreadableDate:
        note = refused(bracket[1], _("This date of birth cannot be read."))
        return rest, Cleaned({}, (note,))
    words = in_words(date, get_language() or "en")
    note = changed(bracket[1], words, _("A date of birth; it is kept private."))
    return rest, Cleaned({"birth_date": date}, (note,))
