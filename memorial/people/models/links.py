"""What is known and kept of the addresses that sources name.

Keyed by the address, not by the row of a source: entries share sources, rows come and
go with drafts, and what was found at an address stays true.
"""

from hashlib import sha256

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices.links import LinkState


def digest_of(address):
    """An address may be longer than what a database finds again by itself."""
    return sha256(address.encode("utf-8", "surrogatepass")).hexdigest()


class LinkCheck(models.Model):
    """What was found at an address when it was last looked at.

    ``known_title`` and ``known_traces`` are of the page as it was when somebody
    relied on it, ``title`` and ``traces`` of the last look.
    """

    address = models.TextField(_("link"))
    digest = models.CharField(max_length=64, unique=True)
    host = models.CharField(_("site"), max_length=255, db_index=True)
    state = models.CharField(
        _("state"),
        max_length=20,
        choices=LinkState,
        default=LinkState.NEW,
        db_index=True,
    )
    since = models.DateTimeField(_("since"), null=True)
    checked_at = models.DateTimeField(_("last looked at"), null=True, db_index=True)
    due_at = models.DateTimeField(default=timezone.now, db_index=True)
    failures = models.PositiveSmallIntegerField(default=0)
    status = models.PositiveSmallIntegerField(null=True)
    reason = models.CharField(max_length=20, blank=True)
    final_address = models.TextField(blank=True)
    title = models.TextField(blank=True)
    traces = models.JSONField(default=list)
    known_title = models.TextField(blank=True)
    known_traces = models.JSONField(default=list)

    class Meta:
        verbose_name = _("link check")
        verbose_name_plural = _("link checks")

    def __str__(self):
        return self.address


class LinkChange(models.Model):
    """From when on an address was in a state."""

    link = models.ForeignKey(LinkCheck, models.CASCADE, related_name="changes")
    at = models.DateTimeField()
    state = models.CharField(max_length=20, choices=LinkState)
    status = models.PositiveSmallIntegerField(null=True)
    reason = models.CharField(max_length=20, blank=True)
    final_address = models.TextField(blank=True)

    class Meta:
        verbose_name = _("change of a link")
        verbose_name_plural = _("changes of links")
        ordering = ["-at", "-pk"]


class Capture(models.Model):
    """A copy kept of what a source said, as a WARC file; never published."""

    link = models.ForeignKey(LinkCheck, models.PROTECT, related_name="captures")
    at = models.DateTimeField()
    path = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    final_address = models.TextField(blank=True)
    title = models.TextField(blank=True)

    class Meta:
        verbose_name = _("capture")
        verbose_name_plural = _("captures")
        ordering = ["-at", "-pk"]


class ArchivedCopy(models.Model):
    """A copy that a web archive made when it was asked to."""

    link = models.ForeignKey(LinkCheck, models.CASCADE, related_name="archived_copies")
    at = models.DateTimeField()
    address = models.TextField()

    class Meta:
        verbose_name = _("archived copy")
        verbose_name_plural = _("archived copies")
        ordering = ["-at", "-pk"]
