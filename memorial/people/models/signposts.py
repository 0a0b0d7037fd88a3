"""Who helps those who look for someone: shown where nobody was found."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import InlinePanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Locale, Orderable

from .guarded import GuardedRow
from .in_language import in_language
from .sources import link


@register_setting(icon="search")
class Signposts(ClusterableModel, BaseGenericSetting):
    panels = [
        InlinePanel(
            "signs",
            panels=["locale", "words", "url"],
            heading=_("Signposts"),
            label=_("signpost"),
            help_text=_(
                "For readers who look for someone and did not find them, in their "
                "language."
            ),
        )
    ]

    class Meta:
        verbose_name = _("signposts")


class Signpost(GuardedRow, Orderable):
    setting = ParentalKey(Signposts, related_name="signs")
    locale = models.ForeignKey(Locale, models.CASCADE, verbose_name=_("language"))
    words = models.CharField(_("who helps, and how"), max_length=300)
    url = link(_("link"))

    class Meta(Orderable.Meta):
        verbose_name = _("signpost")
        verbose_name_plural = _("signposts")

    def __str__(self):
        return f"{self.words}: {self.url}"


def signposts(locale):
    return in_language(Signpost.objects, locale)
