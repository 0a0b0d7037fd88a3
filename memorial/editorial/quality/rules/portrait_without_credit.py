"""A portrait of which nobody says who made it."""

from django.utils.translation import gettext_lazy as _

from ..rule import Rule, keys_of, live_people, register


@register
class PortraitWithoutCredit(Rule):
    title = _("Portrait without credit")
    why = _("Whoever made a picture has a right to be named.")
    remedy = _("Write in the form of the picture who made it.")

    def keys(self):
        return keys_of(live_people().filter(portrait__credit=""))
