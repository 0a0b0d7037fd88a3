"""Reading the record in order of time."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TimelineConfig(AppConfig):
    name = "memorial.timeline"
    label = "timeline"
    verbose_name = _("timeline")
