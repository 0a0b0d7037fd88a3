"""What one person was to another."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kinship(TextChoices):
    PARENT = "parent", _("parent")
    CHILD = "child", _("child")
    SIBLING = "sibling", _("brother or sister")
    PARTNER = "partner", _("husband, wife or partner")
    COUSIN = "cousin", _("cousin")
    COMPANION = "companion", _("friend or companion")
    RELATIVE = "relative", _("another relative")
