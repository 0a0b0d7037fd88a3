"""What the archive says of itself, and the terms of care that its group has set."""

from dataclasses import dataclass, field

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Locale, Orderable

KEPT = "archive"
SECONDS_KEPT = 60
MOST_DAYS = 3650


class Minors(models.TextChoices):
    """When the name and photo of a minor are shown; French press law allows no more."""

    DECISION = "decision", _("if the guardians wish it, or two people decide it")
    GUARDIANS = "guardians", _("only if the guardians wish it")
    NEVER = "never", _("never")


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
        default=60,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_(
            "For so long name and photo wait until the family is informed. A shorter "
            "time shows names at the next nightly run at the latest."
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
        super().save(*args, **kwargs)
        cache.delete(KEPT)


class ArchiveWords(Orderable):
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


@dataclass(frozen=True)
class Said:
    """The settings as pages need them; ``words`` by the code of a language."""

    recent_days: int = Archive._meta.get_field("recent_days").default
    minors: str = Minors.DECISION
    forms_open: bool = False
    words: dict = field(default_factory=dict)

    def in_language(self, code):
        """The contact, licence and forms_closed of a language, if they stand there."""
        return self.words.get(code, {})


def archive():
    """What is Said, kept for a minute so that no page has to ask for it."""
    return cache.get_or_set(KEPT, said, SECONDS_KEPT)


def said():
    """With one query, whatever has been written."""
    terms = ("recent_days", "minors", "forms_open")
    told = ("contact", "licence", "forms_closed")
    rows = list(
        Archive.objects.order_by("-words__sort_order").values(
            *terms,
            code=F("words__locale__language_code"),
            **{name: F(f"words__{name}") for name in told},
        )
    )
    if not rows:
        return Said()
    words = {row["code"]: {name: row[name] for name in told} for row in rows}
    return Said(*(rows[0][name] for name in terms), words=words)
