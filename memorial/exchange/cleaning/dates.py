"""A date as it stands in a list, read as far as it is written and no further."""

import re

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.uncertain import Precision
from memorial.dates.wording import in_words

from .notes import Cleaned, changed, doubt, refused

EIGHT_DIGITS = re.compile(r"\d{8}", re.ASCII)


def clean_date(raw, language):
    """An UncertainDate, or None where there is none or it cannot be read."""
    text = raw.strip()
    if not text:
        return Cleaned(None, (doubt(raw, "", _("No date is given.")),))
    try:
        date = read(text, language)
    except UnreadableDate as error:
        return Cleaned(None, (refused(raw, error.sentence(get_language() or "en")),))
    return Cleaned(date, tuple(remarks(raw, text, date)))


def remarks(raw, text, date):
    words = in_words(date, get_language() or "en")
    if EIGHT_DIGITS.fullmatch(text) and date.edtf.replace("-", "") != text:
        yield changed(raw, words, _("Read as day, month, year."))
    if date.precision is Precision.MONTH:
        yield doubt(raw, words, _("Known to the month only."))
    elif date.precision is Precision.YEAR:
        yield doubt(raw, words, _("Known to the year only."))
    elif date.precision is not Precision.DAY or date.approximate or date.uncertain:
        yield doubt(raw, words, _("Not known to the day."))
