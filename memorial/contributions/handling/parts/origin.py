"""From where the person came."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django_countries import countries

from memorial.names.folding import folded
from memorial.people.actions.name_person import new_row
from memorial.people.choices.origins import People
from memorial.people.joining.rows import in_order, origin
from memorial.people.models import Origin
from memorial.people.public_record.facts import country_name

from .part import Part


class From(Part):
    code = "origin"
    label = _("From where")
    asked = (("origin", "origin"), ("facts", "origin"))
    writes = ("origins",)

    country = forms.ChoiceField(label=_("country"), required=False)
    people = forms.ChoiceField(
        label=_("a people"), required=False, choices=[("", "–"), *People.choices]
    )
    stateless = forms.BooleanField(label=_("stateless"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", "–"), *countries]

    def begin(self):
        return {
            "country": country_in(self.told, self.sent.language),
            "people": people_in(self.told, self.sent.language),
        }

    @property
    def is_understood(self):
        return any(self.begin().values())

    def standing(self):
        return "\n".join(map(worded, self.stands.get("origins") or ()))

    def clean(self):
        cleaned = super().clean()
        if not any(cleaned.get(name) for name in ("country", "people", "stateless")):
            raise forms.ValidationError(
                _("An origin needs a country, a people, or the word stateless.")
            )
        return cleaned

    def put(self, content):
        row = new_row(Origin, self.cleaned_fields | {"as_reported": self.told})
        rows = list(content["origins"])
        if origin(row) not in map(origin, rows):
            rows.append(row)
        content["origins"] = in_order(rows)

    @property
    def cleaned_fields(self):
        names = ("country", "people", "stateless")
        return {name: self.cleaned_data[name] for name in names}


def worded(row):
    people = dict(People.choices).get(row["people"], "")
    country = country_name(row["country"]) if row["country"] else ""
    stateless = _("stateless") if row["stateless"] else ""
    return ", ".join(str(each) for each in (country, people, stateless) if each)


def country_in(text, language):
    """The code of a country whose name stands in the text."""
    return named_in(text, lambda: list(countries), language)


def people_in(text, language):
    return named_in(text, lambda: People.choices, language)


def named_in(text, pairs, language):
    """In the language of the sender, then in English; of two names the longer."""
    told = f" {' '.join(folded(text))} "
    for code in dict.fromkeys((language, "en")):
        with override(code):
            named = [(value, " ".join(folded(str(name)))) for value, name in pairs()]
        found = [pair for pair in named if pair[1] and f" {pair[1]} " in told]
        if found:
            return max(found, key=lambda pair: len(pair[1]))[0]
    return ""
