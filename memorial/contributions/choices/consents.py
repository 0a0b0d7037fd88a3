"""What a contributor allows, each asked apart, and how they want to be named."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Allowed(models.TextChoices):
    TEXT = "text", _("publish the text")
    PHOTO = "photo", _("publish the photos")
    CREDIT = "credit", _("say who sent it")
    COPIES = "copies", _("others may copy it")
    ORIGINAL = "original", _("keep the original files")
    CONTACT = "contact", _("write back to me")


class NameShown(models.TextChoices):
    """How the name of the person who died may be shown."""

    UNSAID = "", _("I do not know")
    FULL = "full", _("in full")
    FIRST = "first", _("the first name only")
    INITIALS = "initials", _("initials")
    NONE = "none", _("not at all")


# From the narrowest wish to the widest.
IN_ORDER = (
    NameShown.NONE,
    NameShown.INITIALS,
    NameShown.FIRST,
    NameShown.UNSAID,
    NameShown.FULL,
)


def is_less(wish, before):
    """Whether less of the name may be shown with ``wish`` than before."""
    return IN_ORDER.index(wish) < IN_ORDER.index(before)
