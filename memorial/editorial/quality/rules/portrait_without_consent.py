"""A portrait to which the family has not agreed."""

from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from memorial.people.models import Consent, Purpose

from ..rule import Rule, keys_of, live_people, register


@register
class PortraitWithoutConsent(Rule):
    title = _("Portrait without consent")
    why = _("It is not shown, and perhaps ought not to be kept.")
    remedy = _("Ask the family, or take the picture off the entry.")

    def keys(self):
        answers = Consent.objects.filter(
            translation_key=OuterRef("translation_key"), purpose=Purpose.PORTRAIT
        )
        newest = Subquery(answers.order_by("-pk").values("given")[:1])
        people = live_people().filter(portrait__isnull=False).annotate(agreed=newest)
        return keys_of(people.filter(Q(agreed=None) | Q(agreed=False)))
