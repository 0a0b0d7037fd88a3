"""What families and supporters send, and how it is kept, answered and forgotten."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContributionsConfig(AppConfig):
    name = "memorial.contributions"
    verbose_name = _("contributions")
