"""Who stands beside a person: before and after in time, and in the same incident."""

from django.db.models import BooleanField, ExpressionWrapper, Q, Subquery

from .. import models
from ..care import care_for
from ..choices.facts import Fate
from ..telling_apart import apart
from .incidents import incident, lines_of
from .lines import everyone, is_public, line
from .persons import person
from .relations import kinds, relations
from .untold import untold_of_all


def with_others(page):
    """The person, and what their page shows of others, in six queries at most."""
    kin = kinds(page)
    found = list(everyone(near(page, kin), page.locale, "is_aboard"))
    care = care_for([page.translation_key, *(row.translation_key for row in found)])
    shown = [row for row in found if is_public(row, care)]
    lines = {row.translation_key: line(row, care) for row in shown}
    aboard = untold_of_all([row for row in found if row.is_aboard], care)
    relatives = [row for row in found if row.translation_key in kin]
    nearby = lines.values()
    before = [line for line in nearby if line.order < page.placed_order]
    after = [line for line in nearby if line.order > page.placed_order]
    event = incident_of(page, aboard)
    kindred = relations(page, kin, lines)
    together = [
        line
        for line in nearby
        if event and line.incident == event.key and line.number != page.number
    ]
    return {
        "person": person(page, care, aboard | untold_of_all(relatives, care)),
        "relations": kindred,
        "incident": event,
        "together": together,
        "apart": apart([*together, *(relation.other for relation in kindred)]),
        "previous": before[-1] if before else None,
        "next": after[0] if after else None,
    }


def public_person(page):
    """The PublicPerson alone, as the page tells it."""
    return with_others(page)["person"]


def incident_of(page, untold):
    """The PublicIncidentLine of a person's incident, or None."""
    if not page.incident_id:
        return None
    incidents = models.IncidentPage.objects.public().filter(
        translation_key=incident_key(page)
    )
    return next(iter(lines_of(incidents, page.locale, lambda key: untold)), None)


def incident_key(page):
    """The key of a person's incident, which is the same in every language."""
    incidents = models.IncidentPage.objects.filter(pk=page.incident_id)
    return Subquery(incidents.values("translation_key"))


def near(page, kin):
    """The one before, the one after, those of the same incident and those of ``kin``,
    translation keys; oldest first. Among the latter are those taken down."""
    everybody = type(page).objects.live().in_language(page.locale)
    before = everybody.filter(placed_order__lt=page.placed_order).latest_first()
    after = everybody.filter(placed_order__gt=page.placed_order).oldest_first()
    wanted = Q(pk__in=before.values("pk")[:1]) | Q(pk__in=after.values("pk")[:1])
    aboard = Q(incident__translation_key=incident_key(page))
    if not page.incident_id:
        aboard = Q(pk__in=[])
    if kin:
        wanted |= Q(translation_key__in=list(kin))
    people = type(page).objects.filter(wanted | aboard).oldest_first()
    return people.annotate(
        is_aboard=ExpressionWrapper(aboard, output_field=BooleanField())
    )


def with_people(incident_page):
    """The incident, its people, and how many more it has; three queries.

    Its texts and sources tell no name that its people's own pages do not tell.
    """
    found, care = aboard(incident_page)
    untold = untold_of_all(found, care)
    event = incident(incident_page, untold, care(incident_page.translation_key))
    shown = [line(row, care) for row in found if is_public(row, care)]
    known = sum(line.fate == Fate.DEAD for line in shown)
    return {
        "incident": event,
        "people": shown,
        "others": max(0, (event.dead.least or 0) - known),
    }


def aboard(incident_page):
    """Rows of everyone of an incident, those taken down as well, and their care."""
    key = incident_page.translation_key
    people = models.PersonPage.objects.of_incident(key).oldest_first()
    found = list(everyone(people, incident_page.locale))
    return found, care_for([key, *(row.translation_key for row in found)])


def public_incident(page):
    """The PublicIncident alone, as the page tells it."""
    return with_people(page)["incident"]
