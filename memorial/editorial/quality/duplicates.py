"""Who may be entered twice: looked for among everybody, and kept for a day."""

from django.db.models import Exists, OuterRef, Q

from memorial.people.matching.candidates import everybody
from memorial.people.matching.likely import likely_same_of_each
from memorial.people.models import NotTheSame, PersonPage, Withdrawal

from ..models import PossibleDuplicate

BATCH = 500


def look_for_duplicates():
    """Compares all with all; says how many pairs there are."""
    people = everybody()
    pairs = {
        tuple(sorted((asked.key, match.key), key=str)): match.score
        for asked, matches in zip(people, likely_same_of_each(people), strict=True)
        for match in matches
    }
    PossibleDuplicate.objects.all().delete()
    PossibleDuplicate.objects.bulk_create(
        (
            PossibleDuplicate(one=one, other=other, score=score)
            for (one, other), score in pairs.items()
        ),
        batch_size=BATCH,
    )
    return len(pairs)


def standing_pairs():
    """Those of whom nobody has said since that they are two, and who are still here."""
    apart = NotTheSame.objects.filter(
        Q(one=OuterRef("one"), other=OuterRef("other"))
        | Q(one=OuterRef("other"), other=OuterRef("one"))
    )
    pairs = PossibleDuplicate.objects.exclude(Exists(apart))
    for name in ("one", "other"):
        key = OuterRef(name)
        gone = Withdrawal.objects.filter(translation_key=key)
        here = PersonPage.objects.filter(translation_key=key)
        pairs = pairs.filter(Exists(here)).exclude(Exists(gone))
    return pairs.order_by("-score", "pk")
