"""The name, as it may be shown."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.people.choices.names import NameStatus

from ...choices.consents import NameShown
from .part import Part, line

STATUS = {
    NameShown.FIRST: NameStatus.PARTIAL,
    NameShown.INITIALS: NameStatus.INITIALS,
}
OFFERED = [
    (each.value, each.label)
    for each in (NameStatus.KNOWN, NameStatus.PARTIAL, NameStatus.INITIALS)
]


class Name(Part):
    code = "name"
    label = _("Name")
    asked = (("name", "name"), ("facts", "name"))
    writes = ("name",)

    name = line(_("name as shown"))
    status = forms.ChoiceField(label=_("what is known of the name"), choices=OFFERED)

    def begin(self):
        shown = self.sent.name_shown
        return {
            "name": as_shown(" ".join(self.told.split()), shown)[:200],
            "status": STATUS.get(shown, NameStatus.KNOWN),
        }

    @property
    def is_understood(self):
        return self.sent.may_be_named

    def standing(self):
        if self.stands.get("name_status") == NameStatus.WITHHELD:
            return _("Name not published")
        return self.stands.get("name")

    def put(self, content):
        content["name"] = self.cleaned_data["name"]
        if content["name_status"] != NameStatus.WITHHELD:
            content["name_status"] = self.cleaned_data["status"]


def as_shown(name, shown):
    """“Novella Ficta” in full, “Novella”, or “N. F.”; the editor looks at it."""
    words = name.split()
    if shown == NameShown.FIRST:
        return " ".join(words[:1])
    if shown == NameShown.INITIALS:
        return " ".join(f"{word[0].upper()}." for word in words)
    return name
