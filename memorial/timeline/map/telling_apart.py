"""Short links to people, no two of which read the same."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import get_language

from memorial.dates.wording import in_words


@dataclass(frozen=True)
class Link:
    """``more`` is said after the name where the name alone would not do."""

    slug: str
    name: str
    more: str = ""
    number: int | None = None


def links(people):
    """By number, the Link to each PublicLine: a name, and what it takes besides."""
    names = Counter(line.called for line in people)
    told = {
        line.number: more_of(line) if names[line.called] > 1 else "" for line in people
    }
    alike = Counter((line.called, told[line.number]) for line in people)
    return {
        line.number: Link(
            line.slug,
            line.called,
            told[line.number],
            line.number if alike[line.called, told[line.number]] > 1 else None,
        )
        for line in people
    }


def more_of(line):
    """“25 years old, Sudan, 12 July 2017”, as far as it is known."""
    date = in_words(line.date, get_language()) if line.date else ""
    return ", ".join(filter(None, map(str, (line.age or "", *line.origins, date))))
