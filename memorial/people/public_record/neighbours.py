"""Who stands beside a person: before and after in time, and in the same incident."""

from django.db.models import Q, Subquery

from memorial.languages.wording import Wording

from .. import models
from ..care import care_for
from .incidents import incident
from .lines import line, rows, untold_of
from .persons import person


def with_others(page):
    """The person, and what their page shows of others, in three queries."""
    event = heading(page) if page.incident_id else None
    key = event and event.translation_key
    found = list(rows(near(page, key), page.locale))
    care = care_for([page.translation_key, *(row.translation_key for row in found)])
    unsaid = Wording("", page.locale.language_code)
    nearby = [line(row, care, summary=unsaid) for row in found]
    before = [line for line in nearby if line.order < page.placed_order]
    after = [line for line in nearby if line.order > page.placed_order]
    return {
        "person": person(page, care(page.translation_key)),
        "incident": event,
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
    everybody = type(page).objects.live().in_language(page.locale)
    before = everybody.filter(placed_order__lt=page.placed_order).latest_first()
    after = everybody.filter(placed_order__gt=page.placed_order).oldest_first()
    wanted = Q(pk__in=before.values("pk")[:1]) | Q(pk__in=after.values("pk")[:1])
    if incident_key:
        wanted |= Q(incident__translation_key=incident_key)
    others = type(page).objects.exclude(translation_key=page.translation_key)
    return others.filter(wanted).without_summary().oldest_first()


def with_people(incident_page):
    """The incident, its people, and how many more it has; three queries.

    Its texts and sources tell no name that its people's own pages do not tell.
    """
    people = models.PersonPage.objects.of_incident(incident_page.translation_key)
    found = list(rows(people.without_summary().oldest_first(), incident_page.locale))
    key = incident_page.translation_key
    care = care_for([key, *(row.translation_key for row in found)])
    unsaid = Wording("", incident_page.locale.language_code)
    untold = {word for row in found for word in untold_of(row, care)}
    return {
        "incident": incident(incident_page, untold, care(key)),
        "people": [line(row, care, summary=unsaid) for row in found],
        "others": max(0, (incident_page.dead_from or 0) - len(found)),
    }
