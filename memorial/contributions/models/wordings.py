"""Which languages of the forms a speaker has checked."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class CheckedLanguage(models.Model):
    """An editor's word that a speaker read these wordings in this language."""

    language = models.CharField(_("language"), max_length=10)
    wording = models.CharField(_("wording"), max_length=20)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("checked language")
        verbose_name_plural = _("checked languages")
        constraints = [
            models.UniqueConstraint(
                fields=["language", "wording"], name="language_checked_once"
            )
        ]

    def __str__(self):
        return self.language
