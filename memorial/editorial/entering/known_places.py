"""The places that entries tell of, with their points: nobody looks one up twice."""

from django.db.models import Count

from memorial.people.models import (
    IncidentPage,
    PersonPage,
    WithheldFact,
    Withholding,
)

MOST = 300
FIELDS = ("place", "place_country", "latitude", "longitude", "place_precision")


def known_places():
    """Those told most often first; each wording once; a withheld place is not known."""
    withheld = Withholding.objects.filter(fact=WithheldFact.PLACE)
    people = PersonPage.objects.exclude(
        translation_key__in=withheld.values("translation_key")
    )
    found = {}
    for pages in (people, IncidentPage.objects.all()):
        for row in told(pages):
            found.setdefault(row["place"], row)
    return [as_told(row) for row in list(found.values())[:MOST]]


def told(pages):
    pages = pages.exclude(place="").filter(latitude__isnull=False)
    rows = pages.order_by().values(*FIELDS).annotate(times=Count("pk"))
    return rows.order_by("-times", "place")[:MOST]


def as_told(row):
    point = {name: str(row[name]) for name in ("latitude", "longitude")}
    return {name: str(row[name] or "") for name in FIELDS} | point
