"""Lists that come in, data that goes out."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from memorial.people.moving import goes_along


class ExchangeConfig(AppConfig):
    name = "memorial.exchange"
    label = "exchange"
    verbose_name = _("exchange")

    def ready(self):
        from . import forgetting  # noqa: F401, PLC0415

        goes_along(self.get_model("ImportRow"))
