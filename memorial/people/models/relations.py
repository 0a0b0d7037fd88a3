"""Who was whose brother, mother or friend, among those who are remembered here."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from ..choices.kinship import Kinship
from .details import Detail


class Relation(Detail):
    """``page`` was the ``kind`` of ``relative``: “mother of”.

    Told once, on either of the two, and shown on both.
    """

    page = ParentalKey("people.PersonPage", related_name="relations")
    kind = models.CharField(
        _("this person was the"),
        max_length=10,
        choices=Kinship,
        default=Kinship.SIBLING,
    )
    relative = models.ForeignKey(
        "people.PersonPage", models.CASCADE, related_name="+", verbose_name=_("of")
    )

    class Meta(Detail.Meta):
        verbose_name = _("relation")
        verbose_name_plural = _("relations")

    def __str__(self):
        who = self.relative.get_admin_display_title()
        return f"{self.get_kind_display()} – {who}"
