"""An entry with one source only."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from memorial.people.models import PersonSource

from ..question import Question
from ..rule import Rule, keys_of, live_people, register


@register
class OneSource(Rule):
    title = _("One source only")
    why = _("If it errs or disappears, so does the entry.")
    remedy = _("Look for a second one: two that copy the same agency are one.")
    question = Question(
        _("Do you know another source?"),
        _(
            "What stands on these pages rests on one document, or on none. An article, "
            "a report, a grave or your own memory can confirm it or correct it."
        ),
        lambda asked: asked.sources <= 1,
    )

    def keys(self):
        listed = PersonSource.objects.filter(page=OuterRef("pk"))
        first = listed.order_by("pk").values("pk")[:1]
        more = listed.exclude(pk__in=first)
        return keys_of(live_people().filter(Exists(listed)).exclude(Exists(more)))
