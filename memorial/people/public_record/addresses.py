"""Where all entries stand, in every language: for the sitemap."""

from django.conf import settings

from .. import models
from ..care import care_for
from ..rules import naming
from ..rules.disclosure import name_may_be_shown
from .values import PublicAddress

COLUMNS = ("translation_key", "locale__language_code", "number", "last_published_at")
# What decides whether a name may be shown.
NAMING = (
    "name",
    "name_status",
    "age_from",
    "age_to",
    "age_unit",
    "age_about",
    "minor_override",
    "birth_date",
    "placed_latest",
)


def people_addresses():
    """A PublicAddress for each live person page; two queries."""
    care = care_for()
    people = models.PersonPage.objects.public().order_by("number")
    return [
        entry_address(row, naming.slug(row.number, shown(row, care)))
        for row in people.values_list(*COLUMNS, *NAMING, named=True)
    ]


def incident_addresses():
    """A PublicAddress for each live incident page; one query."""
    incidents = models.IncidentPage.objects.public().order_by("number")
    return [
        entry_address(row, row.slug)
        for row in incidents.values_list(*COLUMNS, "slug", named=True)
    ]


def shown(row, care):
    may_be_shown = name_may_be_shown(
        row, care(row.translation_key), days=settings.RECENT_DAYS
    )
    return naming.public_name(row.name, row.name_status, may_be_shown=may_be_shown)


def entry_address(row, slug):
    return PublicAddress(
        key=row.translation_key,
        language=row.locale__language_code,
        slug=slug,
        last_published=row.last_published_at,
    )
