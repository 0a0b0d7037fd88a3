"""The facts of a person, by subject; entered once, kept equal in every language."""

from datetime import date

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from ..choices.facts import (
    AgeUnit,
    DateBasis,
    DateKind,
    Gender,
    Minority,
    PlacePrecision,
    Verification,
)
from ..choices.names import NameStatus
from ..fields import UncertainDateField


class NameFacts(models.Model):
    name = models.CharField(
        _("name as shown"),
        max_length=200,
        blank=True,
        help_text=_("As the person or the family writes it. Leave empty if not known."),
    )
    name_pronunciation = models.CharField(
        _("how the name is said"),
        max_length=200,
        blank=True,
        help_text=_("For those who read the names aloud."),
    )
    name_status = models.CharField(
        _("what is known of the name"),
        max_length=10,
        choices=NameStatus,
        default=NameStatus.UNKNOWN,
    )

    class Meta:
        abstract = True


class AgeFacts(models.Model):
    age_from = models.PositiveSmallIntegerField(
        _("age"), null=True, blank=True, validators=[MaxValueValidator(120)]
    )
    age_to = models.PositiveSmallIntegerField(
        _("up to"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(120)],
        help_text=_("Only where the age is a range, such as 16 to 17."),
    )
    age_unit = models.CharField(
        _("counted in"), max_length=6, choices=AgeUnit, default=AgeUnit.YEARS
    )
    age_about = models.BooleanField(_("about this age"), default=False)
    age_as_reported = models.CharField(_("age as reported"), max_length=200, blank=True)
    minor_override = models.CharField(
        _("minor or adult"),
        max_length=3,
        choices=Minority,
        blank=True,
        help_text=_(
            "Worked out from the age. Say it here only where the age does not."
        ),
    )
    birth_date = UncertainDateField(
        _("date of birth"), blank=True, help_text=_("Kept private.")
    )

    class Meta:
        abstract = True


def dated(label, help_text=""):
    return UncertainDateField(label, blank=True, help_text=help_text)


def reported():
    return models.CharField(_("as reported"), max_length=200, blank=True)


def basis():
    return models.CharField(
        _("known from"), max_length=10, choices=DateBasis, blank=True
    )


class DateFacts(models.Model):
    """Four dates as far as they are known, and the bounds of the one that counts."""

    death_date = dated(
        _("date of death"),
        _("As you would say it: 24/11/2021, about 20 October 2020, early 2016."),
    )
    death_as_reported = reported()
    death_basis = basis()
    found_date = dated(_("date found"))
    found_as_reported = reported()
    found_basis = basis()
    identified_date = dated(_("date identified"))
    identified_as_reported = reported()
    identified_basis = basis()
    burial_date = dated(_("date of burial"))
    burial_as_reported = reported()
    burial_basis = basis()
    burial_place = models.CharField(
        _("place of burial"), max_length=200, blank=True, help_text=_("Kept private.")
    )
    placed_by = models.CharField(
        _("placed on the timeline by"),
        max_length=10,
        choices=DateKind,
        default=DateKind.DEATH,
    )
    placed_date = UncertainDateField(editable=False)
    placed_earliest = models.DateField(null=True, editable=False, db_index=True)
    placed_latest = models.DateField(null=True, editable=False, db_index=True)
    placed_precision = models.CharField(max_length=10, editable=False, blank=True)
    placed_order = models.CharField(
        max_length=40, editable=False, blank=True, db_index=True
    )

    class Meta:
        abstract = True

    def place_on_timeline(self):
        """Work out the bounds by which this person is sorted and found."""
        placed = getattr(self, f"{self.placed_by}_date")
        self.placed_date = placed
        self.placed_earliest = placed and placed.earliest
        self.placed_latest = placed and placed.latest
        self.placed_precision = placed.precision if placed else ""
        self.placed_order = order_of(
            self.placed_earliest, self.placed_latest, self.number
        )


def order_of(earliest, latest, number):
    """A text that sorts people in time: an unknown end comes last, then the number."""
    begins, ends = (bound or date.max for bound in (earliest, latest))
    return f"{begins.isoformat()} {ends.isoformat()} {number or 0:012}"


class PlaceFacts(models.Model):
    place_country = CountryField(_("country or waters"), blank=True)
    place_as_reported = models.CharField(
        _("place as reported"), max_length=500, blank=True
    )
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    place_precision = models.CharField(
        _("how precise the point is"),
        max_length=10,
        choices=PlacePrecision,
        blank=True,
    )

    class Meta:
        abstract = True


def rated(label):
    return models.CharField(label, max_length=12, choices=Verification, blank=True)


class VerificationFacts(models.Model):
    identity_verification = rated(_("identity"))
    date_verification = rated(_("date"))
    cause_verification = rated(_("cause"))
    border_verification = rated(_("link to the border"))
    last_checked = models.DateField(_("last checked on"), null=True, blank=True)

    class Meta:
        abstract = True


class PersonFacts(NameFacts, AgeFacts, DateFacts, PlaceFacts, VerificationFacts):
    gender = models.CharField(
        _("gender, as identified"), max_length=5, choices=Gender, blank=True
    )

    class Meta:
        abstract = True
