"""Permanent numbers: the one part of an address that never changes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PermanentNumber(models.Model):
    """The number of one entry, the same in every language; never given twice."""

    number = models.BigAutoField(primary_key=True)
    translation_key = models.UUIDField(unique=True)
    published = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("permanent number")
        verbose_name_plural = _("permanent numbers")

    def __str__(self):
        return str(self.number)


class FormerAddress(models.Model):
    """A number whose entry stands elsewhere now: merged into one, or split."""

    number = models.OneToOneField(
        PermanentNumber, models.PROTECT, related_name="former_address"
    )
    now = models.ManyToManyField(PermanentNumber, related_name="formerly")
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")

    def __str__(self):
        return str(self.number_id)
