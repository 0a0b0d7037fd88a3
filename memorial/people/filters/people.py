"""Everybody who can be found, with as much as the question needs."""

from ..models import PersonPage
from ..public_record.lines import lines
from ..public_record.searchable import searchable
from .filters import Findable


def everybody(filters, locale):
    """A Findable for each public person, oldest first; three queries."""
    if filters.ask_for_words:
        return [Findable(line, text) for line, text in searchable(locale)]
    people = PersonPage.objects.oldest_first()
    return [Findable(line) for line in lines(people, locale, "summary")]
