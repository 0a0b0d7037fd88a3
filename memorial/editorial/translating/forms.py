"""The translated texts of one entry, as they are typed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.languages.models import digest

PREFIX = "text-"
LONGEST = 100_000
UNCHECKED = _("A machine made this text. Change it, or tick that you have checked it.")


class WordsForm(forms.Form):
    """One field for each text of ``sides``, and the names of those confirmed."""

    confirmed = forms.MultipleChoiceField(required=False)

    def __init__(self, sides, data=None):
        super().__init__(data)
        self.sides = sides
        self.fields["confirmed"].choices = [(name, name) for name in sides.names]
        for name in sides.names:
            self.fields[PREFIX + name] = forms.CharField(
                required=False, max_length=longest(sides.page, name)
            )

    @property
    def words(self):
        """Every text as it is to be saved, by name."""
        return {name: self.cleaned_data[PREFIX + name] for name in self.sides.names}

    @property
    def changed(self):
        """Whether there is anything to save; white space alone is not."""
        own = self.sides.own
        return any(
            digest(text) != digest(own[name]) for name, text in self.words.items()
        )

    def refuse_unchecked(self):
        """Nothing that a machine made is published before somebody checked it."""
        for name in self.sides.names:
            text = self.cleaned_data.get(PREFIX + name)
            row = self.sides.known.get((name, digest(text))) if text else None
            if row and row.machine and name not in self.cleaned_data["confirmed"]:
                self.add_error(PREFIX + name, UNCHECKED)


def longest(page, name):
    if "." in name:
        return LONGEST
    return page._meta.get_field(name).max_length or LONGEST
