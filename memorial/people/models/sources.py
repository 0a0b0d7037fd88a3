"""Documents that support a fact, in the order in which they are listed."""

import uuid

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from ..choices.sources import SourceKind, Supports
from ..fields import SeveralChoicesField, UncertainDateField

web_address = URLValidator(schemes=["http", "https"])


def link(label, help_text=""):
    return models.CharField(
        label,
        max_length=2000,
        blank=True,
        validators=[web_address],
        help_text=help_text,
    )


class Source(Orderable):
    """One source of an entry; ``key`` is the same in every language."""

    key = models.UUIDField(default=uuid.uuid4, editable=False)
    title = models.CharField(_("title"), max_length=500, blank=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    language = models.CharField(
        _("language"),
        max_length=10,
        blank=True,
        help_text=_("A code such as fr, en, ar, ti."),
    )
    kind = models.CharField(
        _("kind"), max_length=12, choices=SourceKind, default=SourceKind.PRESS
    )
    published = UncertainDateField(_("published on"), blank=True)
    url = link(_("link"))
    description = models.TextField(
        _("description"), blank=True, help_text=_("Where there is no link.")
    )
    archived_url = link(_("link to an archived copy"))
    archived_on = models.DateField(_("archived on"), null=True, blank=True)
    accessed_on = models.DateField(_("read on"), null=True, blank=True)
    supports = SeveralChoicesField(_("what it supports"), choices=Supports.choices)
    confidential = models.BooleanField(
        _("confidential"), default=False, help_text=_("Never shown to the public.")
    )

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return self.title or self.url or self.description

    def clean(self):
        super().clean()
        if not (self.url or self.description or self.title):
            raise ValidationError(
                _("A source needs a link, a title or a description of where it is.")
            )


class PersonSource(Source):
    page = ParentalKey("people.PersonPage", related_name="sources")


class IncidentSource(Source):
    page = ParentalKey("people.IncidentPage", related_name="sources")
