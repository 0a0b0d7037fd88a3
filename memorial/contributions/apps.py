"""What families and supporters send, and how it is kept, answered and forgotten."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from memorial.people.moving import goes_along


class ContributionsConfig(AppConfig):
    name = "memorial.contributions"
    verbose_name = _("contributions")

    def ready(self):
        from .actions import forget_entry  # noqa: F401, PLC0415

        goes_along(self.get_model("Contribution"), field="about")
