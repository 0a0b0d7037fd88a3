"""Everybody whom the filters may keep, with as much as the question needs."""

from ..models import PersonPage
from ..public_record.found import people_found
from ..public_record.lines import lines


def everybody(filters, locale):
    """PublicLines, oldest first; a fixed number of queries.

    Where a name or words are asked for, those alone who answer to them.
    """
    if filters.words:
        answers = people_found(filters.words, locale)
        told = (each.line for each in (*answers.named, *answers.telling))
        return sorted(told, key=lambda line: line.order)
    texts = ("summary", "place") if "place" in filters.chosen else ("summary",)
    return lines(PersonPage.objects.oldest_first(), locale, *texts)
