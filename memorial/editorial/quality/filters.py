"""The filters of a rule's report."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.names.folding import folded

FIRST_YEAR, LAST_YEAR = 1900, 2200


class EntriesFilter(forms.Form):
    """Plain questions of the address, which work without script."""

    q = forms.CharField(label=_("Name or title"), required=False, max_length=200)
    since = forms.IntegerField(
        label=_("From the year"),
        required=False,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
    )
    until = forms.IntegerField(
        label=_("To the year"),
        required=False,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
    )

    def kept(self, entries):
        """Those of whom all is true that was asked for and can be."""
        asked = self.cleaned_data if self.is_valid() else {}
        return [entry for entry in entries if self.keeps(entry, asked)]

    def keeps(self, entry, asked):
        year = entry.placed.year if entry.placed else None
        since, until = asked.get("since"), asked.get("until")
        name = plain(asked.get("q") or "")
        return (
            (not since or (year is not None and year >= since))
            and (not until or (year is not None and year <= until))
            and (not name or name in plain(entry.called) or name == str(entry.number))
        )


def plain(text):
    return " ".join(folded(text))
