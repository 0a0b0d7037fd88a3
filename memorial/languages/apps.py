"""One entry in several languages: its facts equal, its words each their own."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LanguagesConfig(AppConfig):
    name = "memorial.languages"
    label = "languages"
    verbose_name = _("languages")

    def ready(self):
        from . import receivers  # noqa: F401, PLC0415
        from .synchronising import offer_none  # noqa: PLC0415

        offer_none()
