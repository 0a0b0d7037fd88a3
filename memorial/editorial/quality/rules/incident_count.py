"""An incident that counts more or fewer dead than have an entry."""

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from memorial.languages.in_state import originals
from memorial.people.choices.facts import Fate
from memorial.people.models import PersonPage
from memorial.people.public_record.facts import PublicCount

from ..rule import Rule, live_incidents, register


@register
class IncidentCount(Rule):
    title = _("Incident and people disagree")
    why = _("The incident counts other people than those who have a page.")
    remedy = _("Add who is missing, also without a name; or correct the count.")

    def keys(self):
        return [key for key, _counted, _people in disagreeing()]

    def details(self, keys):
        wanted = set(keys)
        return {
            key: _("counted: %(counted)s; with a page: %(people)d")
            % {"counted": counted, "people": people}
            for key, counted, people in disagreeing()
            if key in wanted
        }


def disagreeing():
    """Triples of a key, the PublicCount and how many have an entry; two queries."""
    dead = originals(PersonPage).public().filter(fate=Fate.DEAD, incident__isnull=False)
    entered = dict(
        dead.order_by()
        .values("incident__translation_key")
        .annotate(people=Count("pk"))
        .values_list("incident__translation_key", "people")
    )
    for key, least, most in live_incidents().values_list(
        "translation_key", "dead_from", "dead_to"
    ):
        counted, people = PublicCount(least, most), entered.get(key, 0)
        if counted and not (least or 0) <= people <= (most or least):
            yield key, counted, people
