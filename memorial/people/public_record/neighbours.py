"""Who stands beside a person: before and after in time, and in the same incident."""

from django.db.models import Q, Subquery

from .. import models
from ..care import care_for
from ..choices.facts import Fate
from ..telling_apart import apart
from .incidents import incident, lines_of
from .lines import line, rows, untold_of
from .persons import person
from .relations import kinds, relations


def with_others(page):
    """The person, and what their page shows of others, in six queries at most."""
    kin = kinds(page)
    found = list(rows(near(page, kin), page.locale))
    care = care_for([page.translation_key, *(row.translation_key for row in found)])
    lines = {row.translation_key: line(row, care) for row in found}
    bound = [row for row in found if row.translation_key in kin]
    nearby = lines.values()
    before = [line for line in nearby if line.order < page.placed_order]
    after = [line for line in nearby if line.order > page.placed_order]
    event = incident_of(page, found, care)
    kindred = relations(page, kin, lines)
    together = [
        line
        for line in nearby
        if event and line.incident == event.key and line.number != page.number
    ]
    return {
        "person": person(page, care(page.translation_key), untold_of_all(bound, care)),
        "relations": kindred,
        "incident": event,
        "together": together,
        "apart": apart([*together, *(relation.other for relation in kindred)]),
        "previous": before[-1] if before else None,
        "next": after[0] if after else None,
    }


def incident_of(page, found, care):
    """The PublicIncidentLine of a person's incident, or None."""
    if not page.incident_id:
        return None
    untold = untold_of_all(found, care)
    incidents = models.IncidentPage.objects.public().filter(
        translation_key=incident_key(page)
    )
    return next(iter(lines_of(incidents, page.locale, lambda key: untold)), None)


def incident_key(page):
    """The key of a person's incident, which is the same in every language."""
    incidents = models.IncidentPage.objects.filter(pk=page.incident_id)
    return Subquery(incidents.values("translation_key"))


def untold_of_all(rows, care):
    return {word for row in rows for word in untold_of(row, care)}


def near(page, kin):
    """The one before, the one after, those of the same incident and those of ``kin``,
    translation keys; oldest first."""
    everybody = type(page).objects.live().in_language(page.locale)
    before = everybody.filter(placed_order__lt=page.placed_order).latest_first()
    after = everybody.filter(placed_order__gt=page.placed_order).oldest_first()
    wanted = Q(pk__in=before.values("pk")[:1]) | Q(pk__in=after.values("pk")[:1])
    if page.incident_id:
        wanted |= Q(incident__translation_key=incident_key(page))
    if kin:
        wanted |= Q(translation_key__in=list(kin))
    return type(page).objects.filter(wanted).oldest_first()


def with_people(incident_page):
    """The incident, its people, and how many more it has; three queries.

    Its texts and sources tell no name that its people's own pages do not tell.
    """
    people = models.PersonPage.objects.of_incident(incident_page.translation_key)
    found = list(rows(people.oldest_first(), incident_page.locale))
    key = incident_page.translation_key
    care = care_for([key, *(row.translation_key for row in found)])
    untold = untold_of_all(found, care)
    event = incident(incident_page, untold, care(key))
    known = sum(row.fate == Fate.DEAD for row in found)
    return {
        "incident": event,
        "people": [line(row, care) for row in found],
        "others": max(0, (event.dead.least or 0) - known),
    }
