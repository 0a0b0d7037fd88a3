"""What the search page answers: names, then words, then incidents, all filtered."""

from dataclasses import replace

from memorial.people.filters.filters import Filters
from memorial.people.filters.people import everybody
from memorial.people.public_record.found import Found, PublicFound, found

# So many people are listed for what is told of them; the timeline lists them all.
MOST_TELLING = 50


def answer(query, locale):
    """The context of the search page; ``query`` is that of the address."""
    filters = Filters(query)
    answers = answers_to(filters, locale, None if filters.others else MOST_TELLING)
    people = [each.line for each in answers.people]
    return {
        "filters": filters,
        "query": filters.words,
        "choices": list(filters.choices(people)),
        "found": kept(answers, filters),
    }


def answers_to(filters, locale, most):
    if filters.words:
        return found(filters.words, locale, most=most)
    people = everybody(filters, locale) if filters else ()
    return Found(telling=[PublicFound(line=line) for line in people])


def kept(answers, filters):
    """Incidents are found by words alone: they have no age and no origin."""
    return replace(
        answers,
        named=those(filters, answers.named),
        similar=those(filters, answers.similar),
        telling=those(filters, answers.telling),
        incidents=[] if filters.others else answers.incidents,
    )


def those(filters, answers):
    left = {line.number for line in filters.keep([each.line for each in answers])}
    return [each for each in answers if each.line.number in left]
