"""What a source is, and what it supports."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SourceKind(TextChoices):
    PRESS = "press", _("press")
    ASSOCIATION = "association", _("association")
    OFFICIAL = "official", _("official")
    REGISTER = "register", _("civil register")
    LIST = "list", _("list of deaths")
    GRAVE = "grave", _("grave or plaque")
    TESTIMONY = "testimony", _("testimony")
    RESEARCH = "research", _("research")
    OTHER = "other", _("other")


class Supports(TextChoices):
    IDENTITY = "identity", _("identity")
    DATE = "date", _("date")
    CAUSE = "cause", _("cause")
    BORDER = "border", _("link to the border")
    LIFE = "life", _("life")


class ChangeKind(TextChoices):
    ADDED = "added", _("added")
    NAMED = "named", _("named")
    COMPLETED = "completed", _("completed")
    CORRECTED = "corrected", _("corrected")
