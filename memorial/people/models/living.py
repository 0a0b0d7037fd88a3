"""Whether texts let someone living be recognised, and why that may be."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .care import EntryRecord


class Recognition(models.TextChoices):
    NOBODY = "nobody", _("no")
    AGREED = "agreed", _("yes, and they know and agree")
    NEEDED = "needed", _("yes, and it is needed")


class Recognisable(EntryRecord):
    """One answer to the question, for the texts whose ``digest`` it names."""

    digest = models.CharField(max_length=64)
    answer = models.CharField(max_length=10, choices=Recognition)
    reason = models.TextField(blank=True)

    class Meta:
        verbose_name = _("answer on the living")
        verbose_name_plural = _("answers on the living")
        indexes = [models.Index(fields=["translation_key", "digest"], name="living")]
