"""A source whose link leads nowhere, and of which no archived copy is known."""

from collections import defaultdict

from django.utils.translation import gettext_lazy as _

from memorial.people.choices.links import DEAD
from memorial.people.models import IncidentSource, LinkCheck, PersonSource

from ..rule import Rule, live_incidents, live_people, register


@register
class DeadLink(Rule):
    title = _("Dead link")
    why = _("Readers can no longer see what the entry rests on.")
    remedy = _("Add the link to an archived copy, or correct the link.")

    def keys(self):
        return sorted({key for key, _url in dead_sources()}, key=str)

    def details(self, keys):
        links = defaultdict(list)
        for key, url in dead_sources():
            links[key].append(url)
        return {key: ", ".join(links[key]) for key in keys if key in links}


def dead_sources():
    """Pairs of an entry's translation key and a dead link; two queries."""
    dead = LinkCheck.objects.filter(state__in=DEAD, archived_copies=None).values(
        "address"
    )
    for model, pages in (
        (PersonSource, live_people()),
        (IncidentSource, live_incidents()),
    ):
        rows = model.objects.filter(
            url__in=dead, archived_url="", page__in=pages.order_by().values("pk")
        )
        yield from rows.values_list("page__translation_key", "url")
