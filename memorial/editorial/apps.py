"""The editors' desk: listings, reports, and what is done beside an entry's form."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    name = "memorial.editorial"
    label = "editorial"
    verbose_name = _("editors' desk")
