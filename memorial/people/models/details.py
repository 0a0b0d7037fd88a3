"""What a person may have several of: other names, origins, causes of death."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from ..choices.causes import CauseOfDeath, Certainty
from ..choices.names import OtherNameKind
from ..choices.origins import People


class Detail(Orderable):
    key = models.UUIDField(default=uuid.uuid4, editable=False)

    class Meta(Orderable.Meta):
        abstract = True


class OtherName(Detail):
    page = ParentalKey("people.PersonPage", related_name="other_names")
    text = models.CharField(_("name"), max_length=200)
    kind = models.CharField(
        _("what it is"),
        max_length=10,
        choices=OtherNameKind,
        default=OtherNameKind.SPELLING,
    )
    language = models.CharField(
        _("language"),
        max_length=10,
        blank=True,
        help_text=_("A code such as ar or ti."),
    )
    direction = models.CharField(
        _("direction"),
        max_length=3,
        choices=[("ltr", _("left to right")), ("rtl", _("right to left"))],
        default="ltr",
    )
    pronunciation = models.CharField(_("how it is said"), max_length=200, blank=True)
    private = models.BooleanField(
        _("private"), default=False, help_text=_("Never shown to the public.")
    )

    class Meta(Detail.Meta):
        verbose_name = _("other name")
        verbose_name_plural = _("other names")

    def __str__(self):
        return self.text


class Origin(Detail):
    page = ParentalKey("people.PersonPage", related_name="origins")
    country = CountryField(_("country"), blank=True)
    people = models.CharField(_("a people"), max_length=15, choices=People, blank=True)
    stateless = models.BooleanField(_("stateless"), default=False)
    as_reported = models.CharField(_("as reported"), max_length=200, blank=True)

    class Meta(Detail.Meta):
        verbose_name = _("origin")
        verbose_name_plural = _("origins")

    def __str__(self):
        return f"{self.country.name} {self.get_people_display()}".strip()

    def clean(self):
        super().clean()
        if not (self.country or self.people or self.stateless):
            raise ValidationError(
                _("An origin needs a country, a people, or the word stateless.")
            )


class Cause(Detail):
    page = ParentalKey("people.PersonPage", related_name="causes")
    cause = models.CharField(_("cause"), max_length=15, choices=CauseOfDeath)
    certainty = models.CharField(
        _("how sure"), max_length=10, choices=Certainty, default=Certainty.STATED
    )
    as_reported = models.CharField(_("as reported"), max_length=500, blank=True)

    class Meta(Detail.Meta):
        verbose_name = _("cause of death")
        verbose_name_plural = _("causes of death")

    def __str__(self):
        return str(self.get_cause_display())
