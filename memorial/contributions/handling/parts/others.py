"""Other names, and the name in its own letters."""

import unicodedata

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.people.actions.name_person import new_row
from memorial.people.choices.names import OtherNameKind
from memorial.people.joining.rows import in_order, spelling
from memorial.people.models import OtherName

from ...choices.consents import NameShown
from .part import Part, line, lines

# Of these the whole name is known to us and to nobody else.
IN_PART = (NameShown.FIRST, NameShown.INITIALS, NameShown.NONE)
LONGEST = 200
FROM_THE_RIGHT = ("R", "AL")


class Others(Part):
    code = "others"
    label = _("Other names")
    asked = (
        ("name", "own_letters"),
        ("facts", "own_letters"),
        ("name", "other_names"),
    )
    writes = ("other_names",)

    original = line(_("the name in its own script"), required=False)
    language = line(_("language"), 10, _("A code such as ar or ti."), required=False)
    aliases = lines(_("other names, one a line"), 2, required=False)
    private = forms.BooleanField(
        label=_("private"), required=False, help_text=_("Never shown to the public.")
    )

    def begin(self):
        aliases = self.sent.told(("name", "other_names"))
        return {
            "original": self.sent.told(*self.asked[:2])[:LONGEST],
            "aliases": "\n".join(parted(aliases)),
            "private": self.sent.name_shown in IN_PART,
        }

    @property
    def is_understood(self):
        return self.sent.may_be_named

    def standing(self):
        rows = self.stands.get("other_names") or ()
        return "\n".join(row["text"] for row in rows)

    def clean_aliases(self):
        names = parted(self.cleaned_data["aliases"])
        if any(len(name) > LONGEST for name in names):
            raise forms.ValidationError(_("One of these names is too long."))
        return names

    def put(self, content):
        rows = list(content["other_names"])
        known = {spelling(row) for row in rows} | {content["name"].strip()}
        for fields in self.new():
            if fields["text"] not in known:
                known.add(fields["text"])
                rows.append(new_row(OtherName, fields))
        content["other_names"] = in_order(rows)

    def new(self):
        told = self.cleaned_data
        if told["original"]:
            yield {
                "text": told["original"],
                "kind": OtherNameKind.ORIGINAL,
                "language": told["language"],
                "direction": direction(told["original"]),
                "private": told["private"],
            }
        for alias in told["aliases"]:
            yield {
                "text": alias,
                "kind": OtherNameKind.ALIAS,
                "direction": direction(alias),
                "private": told["private"],
            }


def parted(text):
    signs = text.replace("،", ",").replace(";", ",").replace(",", "\n")
    names = (" ".join(name.split()) for name in signs.splitlines())
    return list(dict.fromkeys(filter(None, names)))


def direction(text):
    """As its first letter is written."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    first = next((kind for kind in kinds if kind in ("L", *FROM_THE_RIGHT)), "L")
    return "rtl" if first in FROM_THE_RIGHT else "ltr"
