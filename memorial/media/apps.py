"""Pictures and documents, cleaned before they are kept."""

from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _

from .checks import private_folders_are_out_of_reach


class MediaConfig(AppConfig):
    name = "memorial.media"
    label = "media"
    verbose_name = _("pictures and documents")

    def ready(self):
        register(private_folders_are_out_of_reach)
