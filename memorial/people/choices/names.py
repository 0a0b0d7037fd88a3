"""How much of a name is known, and what another name is."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NameStatus(TextChoices):
    KNOWN = "known", _("known")
    PARTIAL = "partial", _("known in part")
    INITIALS = "initials", _("initials only")
    WITHHELD = "withheld", _("known, but not to be published")
    UNKNOWN = "unknown", _("not known")


class OtherNameKind(TextChoices):
    ALIAS = "alias", _("another name this person used")
    SPELLING = "spelling", _("another spelling")
    ORIGINAL = "original", _("the name in its own script")
    FORMER = "former", _("a name published earlier by mistake")
