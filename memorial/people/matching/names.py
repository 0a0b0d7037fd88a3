"""Whose names are close to one that is asked for."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models.functions import Length

from memorial.names.closeness import Closeness, Grade, closeness, prepared
from memorial.names.keys import spelling_key

from ..models.findable import FindableName, NameKey
from .proposing import proposed


@dataclass(frozen=True)
class CloseName:
    """A name of the person whose translation key is ``key``."""

    key: UUID
    number: int
    text: str
    closeness: Closeness


def close_names(question, *, public):
    """The closest CloseName of each person, the closest first; two queries.

    ``public`` asks only for names that the public door shows; otherwise for all that
    are not withheld.
    """
    asked = prepared(question)
    best = {}
    for name in compared(asked, proposed(question, public=public)):
        if name.closeness.grade and better(name, best.get(name.key)):
            best[name.key] = name
    return sorted(best.values(), key=order)


def better(name, known):
    return known is None or order(name) < order(known)


def order(name):
    """Those alike stand by their number: the same in every database."""
    return -name.closeness.grade, -name.closeness.score, name.number, name.text


def beginning(words, *, most):
    """Translation keys of people who have a public name with a word for each of
    these to begin; the shortest names first."""
    found = FindableName.objects.filter(public=True)
    for word in words:
        found = found.filter(pk__in=keys_beginning(spelling_key(word)).values("name"))
    return found.order_by(Length("text"), "page__number").values_list(
        "page__translation_key", flat=True
    )[:most]


def keys_beginning(key):
    """As a range, which every database looks up in its index; keys are ASCII."""
    beyond = key[:-1] + chr(ord(key[-1]) + 1)
    return NameKey.objects.filter(key__gte=key, key__lt=beyond, public=True)


def compared(asked, names):
    for key, number, text in FindableName.objects.filter(
        pk__in=list(names)
    ).values_list("page__translation_key", "page__number", "text"):
        yield CloseName(key, number, text, closeness(asked, text))


def named_like(question, names):
    """Of PublicNames or the like, the closest and its Closeness; None if none is."""
    asked = prepared(question)
    told = [(closeness(asked, name.text), name) for name in names]
    told = [pair for pair in told if pair[0].grade > Grade.NO]
    return max(told, key=lambda pair: pair[0], default=None)
