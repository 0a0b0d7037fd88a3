"""The day of the death, as far as it is known, and how it is understood."""

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words
from memorial.people.choices.facts import DateBasis
from memorial.people.fields import UncertainDateFormField

from .part import Part


class When(Part):
    code = "when"
    label = _("Date of death")
    asked = (("when", "when"), ("facts", "when"))
    writes = ("death_date", "death_as_reported", "death_basis")

    date = UncertainDateFormField(
        label=_("understood as"),
        help_text=_("Write it as you would say it: early 2016, about 20 October 2020."),
    )
    basis = forms.ChoiceField(
        label=_("known from"),
        required=False,
        choices=[("", "–"), *DateBasis.choices],
    )

    def begin(self):
        return {"date": understood(self.told, self.sent.language) or self.told}

    @property
    def is_understood(self):
        return isinstance(self.begin()["date"], UncertainDate)

    def standing(self):
        stands = self.stands.get("death_date")
        date = UncertainDate.from_edtf(stands) if stands else None
        return in_words(date, get_language()) if date else ""

    def put(self, content):
        content["death_date"] = self.cleaned_data["date"].edtf
        content["death_as_reported"] = self.told
        content["death_basis"] = self.cleaned_data["basis"]


def understood(text, language):
    """The UncertainDate that the sender's words mean, or None."""
    try:
        return read(text, language) if text else None
    except UnreadableDate:
        return None
