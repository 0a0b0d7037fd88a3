"""By what a contributor is known when they come back."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .contribution import Contribution


class Receipt(models.Model):
    """``fingerprint`` is the keyed hash of the code; without it nobody comes in."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    contribution = models.OneToOneField(
        Contribution, models.CASCADE, related_name="receipt"
    )
    used_on = models.DateField()

    class Meta:
        verbose_name = _("receipt")
        verbose_name_plural = _("receipts")

    def __str__(self):
        return self._meta.verbose_name
