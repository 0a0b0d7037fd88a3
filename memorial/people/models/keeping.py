"""Where facts and words came from, and what was found of two entries."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Provenance(models.Model):
    """Which import, contribution or editor a fact of an entry came from."""

    translation_key = models.UUIDField(db_index=True)
    field = models.CharField(max_length=50, blank=True)
    origin = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("provenance")
        verbose_name_plural = _("provenances")


class TextRights(models.Model):
    """Who allows the words of others to stand in an entry, and in which language."""

    translation_key = models.UUIDField(db_index=True)
    language = models.CharField(max_length=10)
    holder = models.TextField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("rights in a text")
        verbose_name_plural = _("rights in texts")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "language"], name="text_rights_once"
            )
        ]


class NotTheSame(models.Model):
    """Two entries that someone has looked at and found to be two people."""

    one = models.UUIDField()
    other = models.UUIDField()
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name = _("not the same person")
        verbose_name_plural = _("not the same person")
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="not_the_same_once"),
            models.CheckConstraint(
                condition=models.Q(one__lt=models.F("other")), name="not_the_same_order"
            ),
        ]
