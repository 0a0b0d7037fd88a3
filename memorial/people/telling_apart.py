"""What links to people say, so that no two on one page read the same."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.wording import in_words


@dataclass(frozen=True)
class Link:
    """A short link; ``more`` is said after the name where that alone would not do."""

    slug: str
    name: str
    more: str = ""


def links(people):
    """By number, the Link to each PublicLine."""
    besides, namesakes = apart(people), shared(people, lambda line: line.called)
    return {
        line.number: Link(
            line.slug,
            line.called,
            more(line, besides) if line.number in namesakes else "",
        )
        for line in people
    }


def more(line, besides):
    """“25 years old, Sudan, 12 July 2017”, as far as it is known."""
    told = (str(line.age), *map(str, line.origins), besides.get(line.number, ""))
    return ", ".join(filter(None, told))


def apart(people):
    """By number, what a link says besides the name, age and origins of a PublicLine.

    The date, for those without a name and wherever two would read the same; the
    permanent number, if even then they do. Nothing for all others.
    """
    lines = list({line.number: line for line in people}.values())
    alike = shared(lines, who)
    still = shared(lines, lambda line: (*who(line), line.date))
    return {
        line.number: date_and_number(line, line.number in still)
        for line in lines
        if line.number in alike or not line.named
    }


def shared(lines, told):
    """The numbers of those of whom the same is told as of another."""
    times = Counter(told(line) for line in lines)
    return {line.number for line in lines if times[told(line)] > 1}


def who(line):
    return line.called, line.age, line.origins


def date_and_number(line, with_number):
    """“12 July 2017, no. 7”, as far as it is needed and known."""
    date = in_words(line.date, get_language()) if line.date else ""
    number = _("no. %(number)d") % {"number": line.number} if with_number else ""
    return ", ".join(filter(None, [date, number]))
