"""Who stands beside a person: before and after in time, and in the same incident."""

from django.db.models import Q, Subquery

from .. import models
from ..care import care_for
from ..choices.facts import Fate
from .incidents import incident, lines_of
from .lines import line, rows, untold_of
from .persons import person


def with_others(page):
    """The person, and what their page shows of others, in five queries at most."""
    found = list(rows(near(page), page.locale))
    care = care_for([page.translation_key, *(row.translation_key for row in found)])
    nearby = [line(row, care) for row in found]
    before = [line for line in nearby if line.order < page.placed_order]
    after = [line for line in nearby if line.order > page.placed_order]
    event = incident_of(page, found, care)
    return {
        "person": person(page, care(page.translation_key)),
        "incident": event,
        "together": [
            line
            for line in nearby
            if event and line.incident == event.key and line.number != page.number
        ],
        "previous": before[-1] if before else None,
        "next": after[0] if after else None,
    }


def incident_of(page, found, care):
    """The PublicIncidentLine of a person's incident, or None."""
    if not page.incident_id:
        return None
    untold = {word for row in found for word in untold_of(row, care)}
    incidents = models.IncidentPage.objects.public().filter(
        translation_key=incident_key(page)
    )
    return next(iter(lines_of(incidents, page.locale, lambda key: untold)), None)


def incident_key(page):
    """The key of a person's incident, which is the same in every language."""
    incidents = models.IncidentPage.objects.filter(pk=page.incident_id)
    return Subquery(incidents.values("translation_key"))


def near(page):
    """The one before, the one after and those of the same incident, oldest first."""
    everybody = type(page).objects.live().in_language(page.locale)
    before = everybody.filter(placed_order__lt=page.placed_order).latest_first()
    after = everybody.filter(placed_order__gt=page.placed_order).oldest_first()
    wanted = Q(pk__in=before.values("pk")[:1]) | Q(pk__in=after.values("pk")[:1])
    if page.incident_id:
        wanted |= Q(incident__translation_key=incident_key(page))
    return type(page).objects.filter(wanted).oldest_first()


def with_people(incident_page):
    """The incident, its people, and how many more it has; three queries.

    Its texts and sources tell no name that its people's own pages do not tell.
    """
    people = models.PersonPage.objects.of_incident(incident_page.translation_key)
    found = list(rows(people.oldest_first(), incident_page.locale))
    key = incident_page.translation_key
    care = care_for([key, *(row.translation_key for row in found)])
    untold = {word for row in found for word in untold_of(row, care)}
    event = incident(incident_page, untold, care(key))
    known = sum(row.fate == Fate.DEAD for row in found)
    return {
        "incident": event,
        "people": [line(row, care) for row in found],
        "others": max(0, (event.dead.least or 0) - known),
    }
