"""Looks up, for many entries at once, what surrounds them in care."""

from collections import defaultdict
from uuid import UUID

from django.db.models import Case, CharField, F, Q, Value, When
from django.db.models.functions import Cast

from .models.care import Consent, DecidedEntry, PrivateRow, Purpose, Withholding
from .rules.disclosure import Care

IT_HOLDS = Q(decision__whole_list=True) | (
    Q(decision__by__isnull=False)
    & Q(decision__seconded_by__isnull=False)
    & ~Q(decision__by=F("decision__seconded_by"))
)


def care_for(keys=None):
    """A function from a translation key to its Care; one query however many keys.

    ``keys`` is a list of translation keys; None asks for everybody's.
    """
    withheld, private = defaultdict(set), defaultdict(set)
    decided, agreed = set(), {}
    for key, kind, what, _number in sorted(answers(keys), key=lambda row: row[-1]):
        if kind == "withheld":
            withheld[key].add(what)
        elif kind == "private":
            private[key].add(UUID(what))
        elif kind == "decided":
            decided.add(key)
        else:
            agreed[key, kind] = what == "yes"

    def care(key):
        return Care(
            withheld=frozenset(withheld.get(key, ())),
            private=frozenset(private.get(key, ())),
            decided=key in decided,
            family_informed=agreed.get((key, Purpose.INFORMED)),
            guardians_agree=agreed.get((key, Purpose.MINOR)),
            portrait_agreed=agreed.get((key, Purpose.PORTRAIT)),
        )

    return care


def answers(keys):
    """Rows of key, kind, what was said, and a number that grows with time."""
    asked = Q() if keys is None else Q(translation_key__in=keys)
    return (
        Withholding.objects.filter(asked)
        .values_list("translation_key", said("withheld"), "fact", "pk")
        .union(
            DecidedEntry.objects.filter(asked, IT_HOLDS).values_list(
                "translation_key", said("decided"), said(""), "pk"
            ),
            PrivateRow.objects.filter(asked).values_list(
                "translation_key", said("private"), Cast("row_key", CharField()), "pk"
            ),
            Consent.objects.filter(asked).values_list(
                "translation_key",
                "purpose",
                Case(When(given=True, then=said("yes")), default=said("no")),
                "pk",
            ),
            all=True,
        )
    )


def said(word):
    return Value(word, output_field=CharField())
