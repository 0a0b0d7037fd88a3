"""What calendars may tell of each person, and when that last changed."""

from datetime import UTC, datetime

from django.db.models import Exists, OuterRef

from .. import models
from ..care import care_for
from .lines import everyone, is_public, line
from .persons import gathering
from .untold import Untold, untold_of
from .values import PublicCalendarLine

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
GATHERING = (
    "gathering_at",
    "gathering_place",
    "gathering_public",
    "was_announced",
    "kin_keys",
)


def calendar_lines(locale):
    """A PublicCalendarLine for each live person, oldest first; three queries."""
    people = with_announced(models.PersonPage.objects.oldest_first())
    found = list(everyone(people, locale, "last_published_at", *GATHERING))
    care, cared_for = care_for(), last_cared_for()
    untold = Untold(found, care)
    return [
        PublicCalendarLine(
            line=line(row, care),
            gathering=gathering(row, untold_of(row, care, untold.by_person(row))),
            was_announced=row.was_announced,
            changed=last_changed(row, cared_for.get(row.translation_key)),
        )
        for row in found
        if is_public(row, care)
    ]


def with_announced(entries):
    """Anything with a ``translation_key``, with whether it announced a gathering."""
    announced = models.AnnouncedGathering.objects.filter(
        translation_key=OuterRef("translation_key")
    )
    return entries.annotate(was_announced=Exists(announced))


def last_changed(row, cared_for):
    """Of the entry and of the care around it: a name withheld is a change."""
    moments = (row.last_published_at, cared_for)
    return max((moment for moment in moments if moment), default=LONG_AGO)


def last_cared_for():
    """By translation key, when something was last withheld, answered or decided."""
    withheld = models.Withholding.objects.values_list("translation_key", "at")
    answers = models.Consent.objects.values_list("translation_key", "at")
    decided = models.DecidedEntry.objects.values_list("translation_key", "decision__at")
    newest = {}
    for key, at in withheld.union(answers, decided, all=True):
        newest[key] = max(at, newest.get(key, at))
    return newest
