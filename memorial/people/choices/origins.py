"""Peoples and statuses that no country code says."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class People(TextChoices):
    KURDISH = "kurdish", _("Kurdish")
    BIDOON = "bidoon", _("Bidoon")
    PALESTINIAN = "palestinian", _("Palestinian")
    ROHINGYA = "rohingya", _("Rohingya")
    ROMA = "roma", _("Roma")
    TIGRAYAN = "tigrayan", _("Tigrayan")
    OROMO = "oromo", _("Oromo")
    HAZARA = "hazara", _("Hazara")
    YAZIDI = "yazidi", _("Yazidi")
