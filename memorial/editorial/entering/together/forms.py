"""What is shared by all, their sources, and a row for each person."""

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext_lazy as _
from django_countries import countries

from memorial.people.choices.causes import CauseOfDeath
from memorial.people.choices.facts import Gender
from memorial.people.fields import UncertainDateFormField
from memorial.people.models import IncidentPage
from memorial.people.models.sources import web_address
from memorial.people.widgets import BORDER, CountrySelect, UncertainDateInput

BEGUN, MORE, MOST = 5, 5, 100
BEGUN_SOURCES, MOST_SOURCES = 2, 10
NOTHING = ("", "\N{EM DASH}")
ANSWERS = [("", _("not asked yet")), ("yes", _("yes")), ("no", _("no"))]


def text(label, length, help_text="", **kwargs):
    return forms.CharField(
        label=label, max_length=length, help_text=help_text, required=False, **kwargs
    )


def count(label):
    return forms.IntegerField(
        label=label,
        min_value=0,
        required=False,
        validators=[MaxValueValidator(32767)],
    )


def country(label, **kwargs):
    return forms.ChoiceField(
        label=label,
        required=False,
        choices=lambda: [NOTHING, *countries],
        widget=CountrySelect(**kwargs),
    )


class SharedForm(forms.Form):
    incident = forms.ModelChoiceField(
        IncidentPage.objects.none(),
        label=_("An incident that is here already"),
        empty_label=_("a new one, or none"),
        required=False,
    )
    heading = text(
        _("Or a new one: what it is called"),
        500,
        _("“Shipwreck off Calais”; without the date. Empty if there was none."),
    )
    date = UncertainDateFormField(
        label=_("When"),
        help_text=_("As you would say it: 24/11/2021, about 20 October 2020."),
        widget=UncertainDateInput(),
        required=False,
    )
    place = text(_("Where"), 500, _("In words: “on the beach of Sangatte”."))
    place_country = country(_("Country or waters"), often=BORDER)
    dead_from = count(_("People who died, as far as is known"))
    missing_from = count(_("People missing"))
    survivors_from = count(_("People who survived"))
    cause = forms.ChoiceField(
        label=_("Cause of death"),
        choices=[NOTHING, *CauseOfDeath.choices],
        required=False,
    )
    circumstances = text(
        _("What happened"),
        20000,
        _("It stands on the page of each person; without their names."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, locale, **kwargs):
        super().__init__(*args, **kwargs)
        incidents = IncidentPage.objects.filter(locale=locale)
        self.fields["incident"].queryset = incidents.order_by("-placed_earliest", "-pk")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("incident") and cleaned.get("heading"):
            self.add_error(
                "heading", _("Choose an incident, or write a new one: not both.")
            )
        return cleaned


class SourceForm(forms.Form):
    url = text(_("Link"), 2000, validators=[web_address])
    title = text(_("Title"), 500)
    publisher = text(_("Publisher"), 200)


class RowForm(forms.Form):
    name = text(_("Name"), 200)
    age_from = forms.IntegerField(
        label=_("Age"), min_value=0, max_value=120, required=False
    )
    age_about = forms.BooleanField(label=_("about this age"), required=False)
    gender = forms.ChoiceField(
        label=_("Gender"), choices=[NOTHING, *Gender.choices], required=False
    )
    country = country(_("From where"))
    informed = forms.ChoiceField(
        label=_("Family informed?"), choices=ANSWERS, required=False
    )
    unknown = forms.BooleanField(label=_("name not known"), required=False)
    left_out = forms.BooleanField(
        label=_("Leave this person out: there is an entry already"), required=False
    )

    def __init__(self, *args, may_publish, **kwargs):
        super().__init__(*args, **kwargs)
        self.may_publish = may_publish

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("informed") == "yes" and not self.may_publish:
            self.add_error(
                "informed", _("A yes is recorded by someone who may publish.")
            )
        if cleaned.get("name", "").strip() and cleaned.get("unknown"):
            self.add_error("unknown", _("There is a name: say what is known of it."))
        return cleaned


RowFormSet = forms.formset_factory(
    RowForm, extra=0, max_num=MOST, absolute_max=MOST, validate_max=True
)
SourceFormSet = forms.formset_factory(
    SourceForm,
    extra=0,
    max_num=MOST_SOURCES,
    absolute_max=MOST_SOURCES,
    validate_max=True,
)
