"""The causes of death, and how sure each is."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class CauseOfDeath(TextChoices):
    DROWNING = "drowning", _("drowning")
    ASPHYXIATION = "asphyxiation", _("suffocation")
    CRUSHED = "crushed", _("crushed")
    ROAD = "road", _("struck or crushed on a road")
    TRAIN = "train", _("struck by a train")
    TUNNEL = "tunnel", _("accident on the Channel Tunnel site")
    ELECTROCUTION = "electrocution", _("electrocution")
    FALL = "fall", _("fall")
    FIRE = "fire", _("fire")
    COLD = "cold", _("cold")
    HOMICIDE = "homicide", _("killed by someone")
    SUICIDE = "suicide", _("suicide")
    CARE = "care", _("illness or lack of medical care")
    CONDITIONS = "conditions", _("living conditions")
    BIRTH = "birth", _("premature birth")
    CROSSING = "crossing", _("during the crossing, not known how")
    ACCIDENT = "accident", _("accident")
    UNKNOWN = "unknown", _("unknown")


class Certainty(TextChoices):
    STATED = "stated", _("stated")
    PROBABLE = "probable", _("probable")
    DISPUTED = "disputed", _("disputed")
