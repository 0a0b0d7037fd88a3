"""Dated public lines on what changed in an entry and why."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from ..choices.sources import ChangeKind


class ChangeNote(Orderable):
    """``on`` and ``kind`` are facts; ``text`` is worded in each language."""

    key = models.UUIDField(default=uuid.uuid4, editable=False)
    on = models.DateField(_("date of the change"), default=timezone.localdate)
    kind = models.CharField(
        _("kind of change"),
        max_length=10,
        choices=ChangeKind,
        default=ChangeKind.COMPLETED,
    )
    text = models.TextField(_("what changed and why"), blank=True)

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("change note")
        verbose_name_plural = _("change notes")

    def __str__(self):
        return f"{self.on}: {self.text or self.get_kind_display()}"


class PersonChangeNote(ChangeNote):
    page = ParentalKey("people.PersonPage", related_name="change_notes")


class IncidentChangeNote(ChangeNote):
    page = ParentalKey("people.IncidentPage", related_name="change_notes")
