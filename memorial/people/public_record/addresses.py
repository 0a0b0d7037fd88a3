"""Where all entries stand, in every language: for the sitemap."""

from .. import models
from ..care import care_for
from ..rules import naming
from .untold import shown_name
from .values import PublicAddress

COLUMNS = ("translation_key", "locale__language_code", "number", "last_published_at")


def people_addresses():
    """A PublicAddress for each live person page; two queries."""
    care = care_for()
    people = models.PersonPage.objects.public().order_by("number")
    return [
        entry_address(
            row, naming.slug(row.number, shown_name(row, care(row.translation_key)))
        )
        for row in people.values_list(*COLUMNS, *naming.NAMING, named=True)
    ]


def incident_addresses():
    """A PublicAddress for each live incident page; one query."""
    incidents = models.IncidentPage.objects.public().order_by("number")
    return [
        entry_address(row, row.slug)
        for row in incidents.values_list(*COLUMNS, "slug", named=True)
    ]


def entry_address(row, slug):
    return PublicAddress(
        key=row.translation_key,
        language=row.locale__language_code,
        slug=slug,
        last_published=row.last_published_at,
    )
