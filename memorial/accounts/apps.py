"""The accounts of those who keep the archive."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "memorial.accounts"
    label = "accounts"
    verbose_name = _("accounts")

    def ready(self):
        from . import checks, receivers  # noqa: F401, PLC0415
