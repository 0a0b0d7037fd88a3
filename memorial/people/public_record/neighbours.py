"""Who stands beside a person: before and after in time, and in the same incident."""

from datetime import date

from django.db.models import F, Q, Subquery, Value
from django.db.models.functions import Coalesce

from .. import models
from .lines import lines

NEVER = date.max


def around(page):
    """What a person's page shows of others, in four queries however many there are."""
    incident = heading(page) if page.incident_id else None
    key = incident and incident.translation_key
    nearby = lines(near(page, key), page.locale)
    own = place_in_time(page.placed_earliest, page.placed_latest, page.number)
    before = [line for line in nearby if place_of(line) < own]
    after = [line for line in nearby if place_of(line) > own]
    return {
        "incident": incident,
        "together": [line for line in nearby if key and line.incident == key],
        "previous": before[-1] if before else None,
        "next": after[0] if after else None,
    }


def heading(page):
    """The incident of a person in the page's language, as a row, or None."""
    key = models.IncidentPage.objects.filter(pk=page.incident_id)
    return (
        models.IncidentPage.objects.public()
        .in_language(page.locale)
        .filter(translation_key=Subquery(key.values("translation_key")))
        .values_list("translation_key", "slug", "title", "dead_from", named=True)
        .first()
    )


def near(page, incident_key):
    """The one before, the one after and those of the same incident, oldest first."""
    others = in_order(
        type(page)
        .objects.public()
        .in_language(page.locale)
        .exclude(translation_key=page.translation_key)
    )
    before = others.filter(later(page, "lt")).reverse()
    after = others.filter(later(page, "gt"))
    wanted = Q(pk__in=before.values("pk")[:1]) | Q(pk__in=after.values("pk")[:1])
    if incident_key:
        wanted |= Q(incident__translation_key=incident_key)
    return others.filter(wanted)


def in_order(people):
    """As ``oldest_first``, by columns that compare where a date is missing, too."""
    return people.annotate(
        begins=Coalesce(F("placed_earliest"), Value(NEVER)),
        ends=Coalesce(F("placed_latest"), Value(NEVER)),
    ).order_by("begins", "ends", "number")


def later(page, than):
    begins, ends, number = place_in_time(
        page.placed_earliest, page.placed_latest, page.number
    )
    return (
        Q(**{f"begins__{than}": begins})
        | Q(begins=begins, **{f"ends__{than}": ends})
        | Q(begins=begins, ends=ends, **{f"number__{than}": number})
    )


def place_of(line):
    return place_in_time(line.earliest, line.latest, line.number)


def place_in_time(earliest, latest, number):
    return (earliest or NEVER, latest or NEVER, number or 0)


def people_of(incident_page):
    """PublicLines of the people of an incident, and how many more it has."""
    people = lines(
        models.PersonPage.objects.of_incident(
            incident_page.translation_key
        ).oldest_first(),
        incident_page.locale,
    )
    return {
        "people": people,
        "others": max(0, (incident_page.dead_from or 0) - len(people)),
    }
