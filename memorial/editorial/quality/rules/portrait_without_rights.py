"""A portrait of which nobody says who allowed it, or on what terms."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from memorial.media.choices import Licence

from ..rule import Rule, keys_of, live_people, register


@register
class PortraitWithoutRights(Rule):
    title = _("Portrait without rights")
    why = _("A picture without a licence is not shown.")
    remedy = _("Ask who can allow it; write the rights holder and the licence.")

    def keys(self):
        unsaid = Q(portrait__rights_holder="") | Q(portrait__licence=Licence.UNKNOWN)
        return keys_of(live_people().filter(unsaid, portrait__isnull=False))
