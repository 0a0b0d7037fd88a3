"""Which language an entry was written in first, and what each translation rests on."""

import hashlib

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class Original(models.Model):
    """The language in which an entry's facts are entered."""

    translation_key = models.UUIDField(primary_key=True)
    locale = models.ForeignKey(Locale, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("original")
        verbose_name_plural = _("originals")


class TranslatedText(models.Model):
    """One wording of a translated text, and the original text that it was made from.

    Known by its digest, so that an old draft or a roll back finds again what the
    wording rested on, and whether it must not be shown. ``machine``: a machine made
    it, and nobody has checked it yet. ``older_since``: when a new original was
    published that it does not rest on.
    """

    KEPT_BACK = Q(hidden=True) | Q(machine=True)

    translation_key = models.UUIDField()
    locale = models.ForeignKey(Locale, models.CASCADE, related_name="+")
    field = models.CharField(max_length=80)
    digest = models.CharField(max_length=64)
    original_text = models.TextField(blank=True)
    hidden = models.BooleanField(default=False)
    machine = models.BooleanField(default=False)
    older_since = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("translated text")
        verbose_name_plural = _("translated texts")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale", "field", "digest"],
                name="translated_text_once",
            )
        ]

    @property
    def kept_back(self):
        """Whether no reader may see it, however it came to be live."""
        return self.hidden or self.machine


def digest(text):
    """The SHA-256 of a text, without regard to white space."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()
