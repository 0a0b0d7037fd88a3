"""Whom one can call: shown before texts that tell of a suicide."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Locale, Orderable

from .guarded import GuardedRow
from .in_language import in_language


@register_setting(icon="help")
class HelpLines(ClusterableModel, BaseGenericSetting):
    panels = [
        InlinePanel(
            "lines",
            panels=[
                FieldRowPanel([FieldPanel("locale"), FieldPanel("phone")]),
                "words",
            ],
            heading=_("Help lines"),
            label=_("help line"),
            help_text=_(
                "Shown before texts that tell of a suicide, in the reader’s language."
            ),
        )
    ]

    class Meta:
        verbose_name = _("help lines")


class HelpLine(GuardedRow, Orderable):
    """``words`` say who answers and when; ``phone`` is the number as one writes it."""

    setting = ParentalKey(HelpLines, related_name="lines")
    locale = models.ForeignKey(Locale, models.CASCADE, verbose_name=_("language"))
    words = models.CharField(_("who answers, and when"), max_length=200)
    phone = models.CharField(
        _("telephone"), max_length=30, validators=[RegexValidator(r"^[+]?[0-9 ]+$")]
    )

    class Meta(Orderable.Meta):
        verbose_name = _("help line")
        verbose_name_plural = _("help lines")

    def __str__(self):
        return f"{self.words}: {self.phone}"

    @property
    def dialled(self):
        """The number without the spaces that make it readable."""
        return "".join(self.phone.split())


def help_lines(locale):
    return in_language(HelpLine.objects, locale)
