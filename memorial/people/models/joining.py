"""Which entries were made one or several, and what it takes to undo that."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from .numbers import PermanentNumber


class JoiningKind(models.TextChoices):
    MERGE = "merge", _("merged")
    SPLIT = "split", _("split")


class Joining(models.Model):
    """The entry of ``number`` was merged into one other, or split into several.

    Its pages are deleted, so that nothing publishes an old draft of them.
    ``snapshot`` holds them as they stood; ``moved`` what went elsewhere with them.
    Both are empty once the entry has been forgotten: it cannot be undone then.
    """

    kind = models.CharField(_("what was done"), max_length=5, choices=JoiningKind)
    number = models.ForeignKey(PermanentNumber, models.PROTECT, related_name="joinings")
    into = models.ManyToManyField(PermanentNumber, related_name="joined_from")
    at = models.DateTimeField(_("when"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    undone_at = models.DateTimeField(_("undone"), null=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    snapshot = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    moved = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    class Meta:
        verbose_name = _("merged or split entry")
        verbose_name_plural = _("merged and split entries")
        ordering = ("-at", "-pk")
        constraints = [
            models.UniqueConstraint(
                fields=["number"],
                condition=models.Q(undone_at=None),
                name="joined_once",
            )
        ]

    def __str__(self):
        return f"{self.number_id}: {self.get_kind_display()}"
