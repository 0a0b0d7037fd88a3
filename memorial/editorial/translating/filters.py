"""What someone may choose in the list of texts to translate; nonsense is no choice."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.languages.standing import Standing

from .todo import KINDS, Asked, fields, todos

ALL = ("", _("all"))
STATES = [pair for pair in Standing.choices if pair[0] != Standing.DONE]
MACHINE = "machine"


class TodoFilter(forms.Form):
    language = forms.ChoiceField(label=_("Into"), required=False)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[ALL, *STATES, (MACHINE, _("made by a machine, not checked"))],
    )
    kind = forms.ChoiceField(
        label=_("Entry"),
        required=False,
        choices=[ALL, ("person", _("person")), ("incident", _("incident"))],
    )
    field = forms.ChoiceField(label=_("Text"), required=False)

    def __init__(self, asked, locales):
        super().__init__(asked)
        self.codes = [locale.language_code for locale in locales]
        names = [(each.language_code, each.get_display_name()) for each in locales]
        self.fields["language"].choices = [ALL, *names]
        self.fields["field"].choices = [ALL, *fields()]
        self.is_valid()

    def chosen(self, name):
        return self.cleaned_data.get(name) or ""

    def found(self):
        language, kind, state = map(self.chosen, ("language", "kind", "state"))
        machine = state == MACHINE
        asked = Asked(self.chosen("field"), "" if machine else state, machine)
        codes = [language] if language else self.codes
        return todos(codes, [kind] if kind else KINDS, asked)
