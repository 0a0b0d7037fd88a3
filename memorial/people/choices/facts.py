"""The words for what is known of a person and of a death."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Gender(TextChoices):
    WOMAN = "woman", _("woman or girl")
    MAN = "man", _("man or boy")
    OTHER = "other", _("other")


class AgeUnit(TextChoices):
    YEARS = "years", _("years")
    MONTHS = "months", _("months")
    DAYS = "days", _("days")


class AgeGroup(TextChoices):
    MINOR = "minor", _("minors, under 18")
    CHILD = "under-13", _("under 13")
    YOUTH = "13-17", _("13 to 17")
    YOUNG_ADULT = "18-24", _("18 to 24")
    ADULT = "25-39", _("25 to 39")
    OLDER = "40-up", _("40 and over")
    UNKNOWN = "unknown", _("not known")


class Minority(TextChoices):
    YES = "yes", _("was a minor")
    NO = "no", _("was an adult")


class Fate(TextChoices):
    DEAD = "dead", _("died")
    MISSING = "missing", _("missing, presumed dead")


class DateKind(TextChoices):
    DEATH = "death", _("the death")
    FOUND = "found", _("the day the person was found")
    IDENTIFIED = "identified", _("the identification")
    BURIAL = "burial", _("the burial")


class DateBasis(TextChoices):
    OFFICIAL = "official", _("an official document")
    PRESS = "press", _("the press")
    WITNESS = "witness", _("a witness")
    FAMILY = "family", _("the family")
    LIST = "list", _("a published list")
    PRESUMED = "presumed", _("presumed")


class PlacePrecision(TextChoices):
    EXACT = "exact", _("the place itself")
    VICINITY = "vicinity", _("near this point")
    TOWN = "town", _("somewhere in this town")
    SEA = "sea", _("somewhere in this part of the sea")
    REGION = "region", _("somewhere in this region")

    @classmethod
    def in_words(cls, code):
        """Also of a point of which nobody has said it, as in most lists."""
        unsaid = _("near this point; nobody has said how near")
        return str(cls(code).label if code else unsaid)


class Inclusion(TextChoices):
    """Why a person is counted here."""

    CROSSING = "crossing", _("died while trying to cross the border")
    WAITING = "waiting", _("died while held up at the border, on either side")
    BORN = "born", _("a child born too early or dead at birth at the border")
    CONSEQUENCE = "consequence", _("died later of what happened at the border")
    BYSTANDER = "bystander", _("not a person in exile, killed by the border's violence")


class ContentNote(TextChoices):
    CHILD = "child", _("the death of a child")
    SUICIDE = "suicide", _("a suicide")
    HOMICIDE = "homicide", _("a killing")
    GRAPHIC = "graphic", _("details that are hard to read")


class Verification(TextChoices):
    REPORTED = "reported", _("reported by one source")
    CORROBORATED = "corroborated", _("corroborated by independent sources")
    CONFIRMED = "confirmed", _("confirmed by the family or officially")
    DISPUTED = "disputed", _("disputed")
