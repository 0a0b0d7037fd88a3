"""What the sender allows, and how they may be reached."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices.consents import Allowed
from .contribution import Contribution


class Consent(models.Model):
    """An answer to one wording in one language; the newest to a purpose counts."""

    contribution = models.ForeignKey(
        Contribution, models.CASCADE, related_name="consents"
    )
    purpose = models.CharField(max_length=10, choices=Allowed)
    given = models.BooleanField()
    wording = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    on = models.DateField()

    class Meta:
        verbose_name = _("consent of a contributor")
        verbose_name_plural = _("consents of contributors")

    def __str__(self):
        return self.get_purpose_display()


class Contact(models.Model):
    """How to reach the sender, sealed to keys that are not on this server."""

    contribution = models.OneToOneField(
        Contribution, models.CASCADE, related_name="contact"
    )
    sealed = models.TextField()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")

    def __str__(self):
        return self._meta.verbose_name
