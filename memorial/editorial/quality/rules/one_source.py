"""An entry with one source only."""

from django.utils.translation import gettext_lazy as _

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
        return keys_of(live_people().with_sources_counted().filter(sources_counted=1))
