"""Who waits for an answer of the family or the guardians, and who was taken down."""

from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q

from memorial.people.archive import archive
from memorial.people.care import care_for
from memorial.people.models import Withdrawal
from memorial.people.rules.ages import ADULT
from memorial.people.rules.naming import NAMING

from .choices import Waiting
from .rows import waiting

# A superset, which the rule of care then judges one by one.
PERHAPS_CHILDREN = (
    Q(minor_override="yes")
    | Q(age_from__lte=ADULT)
    | Q(age_to__lte=ADULT)
    | ~Q(age_unit="years")
    | Q(age_about=True)
    | Q(birth_date__isnull=False)
)


def waiting_for(pages, value):
    """Those of the queryset; as many queries however many they are."""
    taken_down = Exists(
        Withdrawal.objects.filter(translation_key=OuterRef("translation_key"))
    )
    if value == Waiting.WITHDRAWN:
        return pages.filter(taken_down)
    if value == Waiting.FAMILY:
        return chosen(pages.filter(recent()), "waits_for_family")
    return chosen(pages.filter(PERHAPS_CHILDREN), "waits_for_guardians")


def recent():
    since = date.today() - timedelta(days=archive().recent_days)
    return Q(placed_latest__isnull=True) | Q(placed_latest__gte=since)


def chosen(pages, which):
    care = care_for()
    rows = pages.order_by().values_list("pk", "translation_key", *NAMING, named=True)
    kept = [row.pk for row in rows if waiting(row, care(row.translation_key))[which]]
    return pages.filter(pk__in=kept)
