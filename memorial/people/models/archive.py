"""What the archive says of itself, and the terms of care that its group has set."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Locale, Orderable

from ..actions.settle_terms import settle_terms
from ..archive import DAYS, archive, forget
from ..choices.minors import Minors
from .guarded import GuardedRow

MOST_DAYS = 3650


class ArchiveForm(WagtailAdminModelForm):
    def clean(self):
        cleaned = super().clean()
        rows = [
            form.cleaned_data
            for form in self.formsets["words"].forms
            if form.is_valid() and not form.cleaned_data.get("DELETE")
        ]
        languages = [row["locale"] for row in rows if row.get("locale")]
        if len(set(languages)) < len(languages):
            raise ValidationError(_("Each language may stand here once."))
        return cleaned


@register_setting(icon="home")
class Archive(ClusterableModel, BaseGenericSetting):
    recent_days = models.PositiveIntegerField(
        _("days for which a death is recent"),
        default=DAYS,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_(
            "For so long name and photo wait until the family is informed. Pages "
            "follow as soon as you save."
        ),
    )
    minors = models.CharField(
        _("name and photo of a person under eighteen are shown"),
        max_length=10,
        choices=Minors,
        default=Minors.DECISION,
    )
    forms_open = models.BooleanField(
        _("the forms for families and supporters are open"), default=False
    )

    base_form_class = ArchiveForm
    panels = [
        InlinePanel(
            "words",
            panels=["locale", "contact", "licence", "forms_closed"],
            heading=_("In each language"),
            label=_("language"),
        ),
        MultiFieldPanel(
            [FieldPanel("recent_days"), FieldPanel("minors")], heading=_("Care")
        ),
        FieldPanel("forms_open"),
    ]

    class Meta:
        verbose_name = _("the archive")

    def save(self, *args, **kwargs):
        before = archive().terms
        super().save(*args, **kwargs)
        forget()
        if (terms := archive().terms) != before:
            settle_terms(terms)


class ArchiveWords(GuardedRow, Orderable):
    setting = ParentalKey(Archive, related_name="words")
    locale = models.ForeignKey(Locale, models.CASCADE, verbose_name=_("language"))
    contact = models.CharField(
        _("how to write to the group"),
        max_length=300,
        blank=True,
        help_text=_("At the foot of every page: an address that is read."),
    )
    licence = models.CharField(
        _("what may be copied"),
        max_length=300,
        blank=True,
        help_text=_("At the foot of every page, and in the data that others take."),
    )
    forms_closed = models.CharField(
        _("sentence for when the forms are closed"), max_length=300, blank=True
    )

    class Meta(Orderable.Meta):
        verbose_name = _("words about the archive")
        verbose_name_plural = _("words about the archive")
