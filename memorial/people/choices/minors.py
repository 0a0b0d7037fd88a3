"""When the name and photo of a minor are shown; French press law allows no more."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Minors(TextChoices):
    DECISION = "decision", _("if the guardians wish it, or two people decide it")
    GUARDIANS = "guardians", _("only if the guardians wish it")
    NEVER = "never", _("never")
