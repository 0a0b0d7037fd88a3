"""A portrait without a description for those who cannot see it."""

from django.utils.translation import gettext_lazy as _

from ..rule import Rule, keys_of, live_people, register


@register
class PortraitWithoutAlt(Rule):
    title = _("Portrait without description")
    why = _("Those who cannot see it are told nothing.")
    remedy = _("Describe the picture in one sentence, without guessing.")

    def keys(self):
        return keys_of(live_people().filter(portrait__isnull=False, portrait_alt=""))
