"""How old the person was."""

import re

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext_lazy as _

from memorial.people.choices.facts import AgeUnit
from memorial.people.rules.ages import age_in_words

from .part import Part

OLDEST = 120
NUMBERS = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
ABOUT = re.compile(
    r"about|around|perhaps|maybe|environ|vers|peut|près|presque|quelque|~|±|\?", re.I
)
UNITS = (
    (AgeUnit.MONTHS, re.compile(r"month|mois", re.I)),
    (AgeUnit.DAYS, re.compile(r"\bdays?\b|\bjours?\b", re.I)),
)


def years(label, **more):
    return forms.IntegerField(
        label=label,
        min_value=0,
        validators=[MaxValueValidator(OLDEST)],
        **more,
    )


class Age(Part):
    code = "age"
    label = _("Age")
    asked = (("origin", "age"), ("facts", "age"))
    writes = ("age_from", "age_to", "age_unit", "age_about", "age_as_reported")

    age_from = years(_("age"))
    age_to = years(_("up to"), required=False)
    age_unit = forms.ChoiceField(label=_("counted in"), choices=AgeUnit.choices)
    age_about = forms.BooleanField(label=_("about this age"), required=False)

    def begin(self):
        return read_age(self.told)

    @property
    def is_understood(self):
        return "age_from" in self.begin()

    def standing(self):
        ends = (self.stands.content.get(end) for end in ("age_from", "age_to"))
        unit = self.stands.get("age_unit") or AgeUnit.YEARS
        return age_in_words(*ends, unit, self.stands.get("age_about"))

    def clean(self):
        cleaned = super().clean()
        least, most = cleaned.get("age_from"), cleaned.get("age_to")
        if None not in (least, most) and most < least:
            self.add_error("age_to", _("This is less than the age before it."))
        return cleaned

    def put(self, content):
        names = ("age_from", "age_to", "age_unit", "age_about")
        content |= {name: self.cleaned_data[name] for name in names}
        content["age_as_reported"] = self.told


def read_age(text):
    """The first one or two numbers of a text, for the editor to look at."""
    text = text.translate(DIGITS)
    found = [int(each) for each in NUMBERS.findall(text)][:2]
    found = [each for each in found if each <= OLDEST]
    units = (unit for unit, told in UNITS if told.search(text))
    facts = {"age_unit": next(units, AgeUnit.YEARS).value}
    if found:
        facts["age_from"] = found[0]
        facts["age_about"] = bool(ABOUT.search(text))
    if len(found) == 2 and found[1] > found[0]:
        facts["age_to"] = found[1]
    return facts


# Those of Arabic, Persian and Urdu, as they are typed on a phone.
DIGITS = {
    ord(sign): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
    for value, sign in enumerate(digits)
}
