"""An entry without any source."""

from django.utils.translation import gettext_lazy as _

from ..rule import Rule, keys_of, live_people, register


@register
class NoSource(Rule):
    title = _("No source")
    why = _("Nobody can check what stands there.")
    remedy = _("Add a link, or describe where the document can be found.")

    def keys(self):
        return keys_of(live_people().with_sources_counted().filter(sources_counted=0))
