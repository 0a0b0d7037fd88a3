"""An entry without any source."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from memorial.people.models import PersonSource

from ..rule import Rule, keys_of, live_people, register


@register
class NoSource(Rule):
    title = _("No source")
    why = _("Nobody can check what stands there.")
    remedy = _("Add a link, or describe where the document can be found.")

    def keys(self):
        listed = PersonSource.objects.filter(page=OuterRef("pk"))
        return keys_of(live_people().exclude(Exists(listed)))
