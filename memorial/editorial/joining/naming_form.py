"""What is asked when the name of a person becomes known."""

import unicodedata

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from memorial.people.actions.name_person import Naming
from memorial.people.choices.names import NameStatus, OtherNameKind
from memorial.people.choices.sources import SourceKind, Supports
from memorial.people.forms import answer

FAMILY, NEW = "family", "new"
MOST_SPELLINGS = 10
LONGEST = 200
STATUSES = (NameStatus.KNOWN, NameStatus.PARTIAL, NameStatus.INITIALS)


class NamingForm(forms.Form):
    name = forms.CharField(
        label=_("Name as shown"),
        max_length=LONGEST,
        help_text=_("As the person or the family writes it."),
    )
    status = forms.ChoiceField(
        label=_("What is known of the name"),
        choices=[(status.value, status.label) for status in STATUSES],
        initial=NameStatus.KNOWN,
    )
    pronunciation = forms.CharField(
        label=_("How the name is said"),
        max_length=LONGEST,
        required=False,
        help_text=_("For those who read the names aloud."),
    )
    in_own_script = forms.CharField(
        label=_("The name in its own script"), max_length=LONGEST, required=False
    )
    script_language = forms.CharField(
        label=_("Its language"),
        max_length=10,
        required=False,
        help_text=_("A code such as ar or ti."),
    )
    spellings = forms.CharField(
        label=_("Other spellings"),
        max_length=MOST_SPELLINGS * LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One on each line."),
    )
    told_by = forms.ChoiceField(label=_("Who says so?"), widget=forms.RadioSelect)
    source_url = forms.CharField(
        label=_("Link of the new source"), max_length=2000, required=False
    )
    source_title = forms.CharField(
        label=_("Title of the new source"),
        max_length=500,
        required=False,
        help_text=_("Or a description of where it can be found."),
    )
    source_kind = forms.ChoiceField(
        label=_("Kind of the new source"),
        choices=SourceKind.choices,
        initial=SourceKind.PRESS,
        required=False,
    )
    informed = answer(
        _("Is the family informed?"),
        _("Without a yes, the name of a recent death is not shown. Counts at once."),
    )

    def __init__(self, *args, entry, may_publish, **kwargs):
        super().__init__(*args, **kwargs)
        self.entry, self.may_publish = entry, may_publish
        self.sources = {
            str(row.key): row
            for row in entry.original.sources.all()
            if not row.confidential
        }
        self.fields["told_by"].choices = [
            (FAMILY, _("the family")),
            *((key, str(row)) for key, row in self.sources.items()),
            (NEW, _("a new source, which I give here:")),
        ]

    def clean_spellings(self):
        lines = self.cleaned_data["spellings"].splitlines()
        found = list(dict.fromkeys(line.strip() for line in lines if line.strip()))
        if len(found) > MOST_SPELLINGS or any(len(text) > LONGEST for text in found):
            raise ValidationError(_("Ten spellings at most, one on each line."))
        return found

    def clean_informed(self):
        given = self.cleaned_data["informed"]
        if given == "yes" and not self.may_publish:
            raise ValidationError(_("A yes is recorded by someone who may publish."))
        return given

    def clean(self):
        cleaned = super().clean()
        told = cleaned.get("source_url") or cleaned.get("source_title")
        if cleaned.get("told_by") == NEW and not told:
            self.add_error("source_url", _("Give a link, a title or a description."))
        return cleaned

    def others(self):
        told, name = self.cleaned_data, self.cleaned_data["name"]
        rows = [
            {"text": text, "kind": OtherNameKind.SPELLING.value}
            for text in told["spellings"]
            if text != name
        ]
        script = told["in_own_script"]
        if script:
            rows.append(
                {
                    "text": script,
                    "kind": OtherNameKind.ORIGINAL.value,
                    "language": told["script_language"],
                    "direction": direction(script),
                }
            )
        return tuple(rows)

    def source(self):
        """The fields of a new row; the family's word is a source without a link."""
        told = self.cleaned_data
        supports = [Supports.IDENTITY.value]
        if told["told_by"] == FAMILY:
            return {
                "title": FAMILY_SAYS.get(self.entry.language, FAMILY_SAYS["en"]),
                "kind": SourceKind.TESTIMONY.value,
                "supports": supports,
            }
        if told["told_by"] != NEW:
            return {}
        return {
            "url": told["source_url"],
            "title": told["source_title"],
            "kind": told["source_kind"] or SourceKind.OTHER.value,
            "supports": supports,
        }

    def naming(self, notes):
        told = self.cleaned_data
        return Naming(
            name=told["name"],
            status=told["status"],
            pronunciation=told["pronunciation"],
            others=self.others(),
            source=self.source(),
            informed={"yes": True, "no": False}.get(told["informed"]),
            notes=notes,
        )


# Content, not interface: it stands in the entry from then on.
FAMILY_SAYS = {"en": "The family", "fr": "La famille"}


def direction(text):
    """As the first letter that has one is written."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL", "L"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def proposed_notes(form, codes):
    """By language, the change note that follows from what was answered."""
    told, proposals = form.cleaned_data, {}
    row = form.sources.get(told["told_by"])
    for code in codes:
        with translation.override(code):
            if told["told_by"] == FAMILY:
                source = translation.gettext("the family")
            elif row:
                source = row.title or row.publisher or row.url or row.description
            else:
                source = told["source_title"] or told["source_url"]
            proposals[code] = translation.gettext(
                "The name, until then not known, was added. Source: %s."
            ) % source.rstrip(".")
    return proposals


class NotesForm(forms.Form):
    """One change note for each language in which it can be kept."""

    def __init__(self, *args, codes, **kwargs):
        super().__init__(*args, **kwargs)
        names = dict(settings.WAGTAIL_CONTENT_LANGUAGES)
        for code in codes:
            self.fields[f"note_{code}"] = forms.CharField(
                label=_("Change note: %s") % names.get(code, code),
                max_length=1000,
                required=False,
                widget=forms.Textarea(attrs={"rows": 2, "lang": code}),
            )

    @property
    def notes(self):
        return {
            name.removeprefix("note_"): text
            for name, text in self.cleaned_data.items()
            if text
        }
