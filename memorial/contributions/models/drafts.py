"""What somebody is still writing: sealed, and gone after a day."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Draft(models.Model):
    """``name`` comes from the secret in the browser; see drafts/sealing.py."""

    name = models.CharField(max_length=64, primary_key=True)
    sealed = models.BinaryField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("draft of a contribution")
        verbose_name_plural = _("drafts of contributions")

    def __str__(self):
        return self._meta.verbose_name


class SentDraft(models.Model):
    """Which contribution a draft became: a page sent twice is received once."""

    name = models.CharField(max_length=64, primary_key=True)
    contribution = models.OneToOneField(
        "contributions.Contribution", models.CASCADE, related_name="sent_as"
    )

    class Meta:
        verbose_name = _("draft that was sent")
        verbose_name_plural = _("drafts that were sent")

    def __str__(self):
        return self._meta.verbose_name
