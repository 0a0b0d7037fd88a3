"""The record of the people who died, and the rules of care around it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "memorial.people"
    label = "people"
    verbose_name = _("people")

    def ready(self):
        from . import checks, moments  # noqa: F401, PLC0415
        from .actions import forget_captures, forget_joinings  # noqa: F401, PLC0415
        from .moving import goes_along  # noqa: PLC0415

        goes_along(self.get_model("Provenance"))
