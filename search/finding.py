"""Finds people whose public texts hold every word that was asked for."""

from memorial.names.folding import folded
from memorial.people.public_record.searchable import searchable

LONGEST = 100
MOST_WORDS = 8


def asked(query):
    """The words of the question as typed, cut to a length that can be answered."""
    return " ".join(query.get("q", "").split())[:LONGEST]


def find(query, locale):
    """PublicLines of those of whom every word is told in public, oldest first.

    Only what the public door gives is looked at, so a withheld name answers
    exactly as a name that is not there.
    """
    words = folded(query)[:MOST_WORDS]
    if not words:
        return []
    return [line for line, text in searchable(locale) if holds(folded(text), words)]


def holds(told, words):
    """Whether each of ``words`` begins one of the words ``told``."""
    told = set(told)
    return all(
        word in told or any(part.startswith(word) for part in told) for word in words
    )
