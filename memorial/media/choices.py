"""On what terms a picture may be shown or copied."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    THIS_ARCHIVE = "this-archive", _("Permission for this archive only")
    CC_BY = "cc-by", _("Creative Commons Attribution (CC BY)")
    CC_BY_SA = "cc-by-sa", _("Creative Commons Attribution-ShareAlike (CC BY-SA)")
    PUBLIC_DOMAIN = "public-domain", _("Public domain or CC0")
    UNKNOWN = "unknown", _("Unknown")
