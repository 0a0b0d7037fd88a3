"""Template tags that say dates, only as precisely as they are known."""

from datetime import date, datetime

from django import template
from django.template.defaultfilters import capfirst
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import get_language

from memorial.dates.iso import iso_date
from memorial.dates.languages.table import language_for
from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words

register = template.Library()


@register.simple_tag
def plain_date(value, capital=False):
    """A date in the reader's words, for titles and attributes."""
    words = in_words(uncertain(value), get_language()) if value else ""
    return capfirst(words) if capital else words


@register.simple_tag
def date_in_words(value, capital=False):
    """A date in the reader's words, as ``<time>`` where it is plain and precise.

    Where dates have no words in the reader's language, the mark-up says in which
    language they are, so that they read in the right direction.
    """
    if not value:
        return ""
    words, known = plain_date(value, capital=capital), uncertain(value)
    lent = lent_language()
    if machine := iso_date(known):
        return format_html('<time datetime="{}"{}>{}</time>', machine, lent, words)
    return format_html("<span{}>{}</span>", lent, words) if lent else words


def lent_language():
    """The attributes of words that are not in the reader's language, or nothing."""
    code, active = language_for(get_language()).code, get_language() or ""
    if active.partition("-")[0] == code:
        return ""
    return format_html(' lang="{}" dir="ltr"', code)


def uncertain(value):
    if isinstance(value, datetime):
        value = localtime(value).date()
    if isinstance(value, date):
        return UncertainDate.from_edtf(value.isoformat())
    return value
