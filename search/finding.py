"""Finds people whose public texts hold every word that was asked for."""

from memorial.names.folding import folded
from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines

LONGEST = 100
MOST_WORDS = 8


def asked(query):
    """The words of the question as typed, cut to a length that can be answered."""
    return " ".join(query.get("q", "").split())[:LONGEST]


def find(query, locale):
    """PublicLines of those whose public line holds every word, oldest first.

    Only what the public door gives is looked at, so a withheld name answers
    exactly as a name that is not there.
    """
    words = folded(query)[:MOST_WORDS]
    if not words:
        return []
    everybody = lines(PersonPage.objects.oldest_first(), locale)
    return [line for line in everybody if all(holds(line, word) for word in words)]


def holds(line, word):
    told = folded(f"{line.called} {' '.join(line.origins)} {line.summary.text}")
    return any(part.startswith(word) for part in told)
