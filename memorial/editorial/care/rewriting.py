"""The small form in which a text that tells it is put in other words."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.people.living import LivingForm, asked_why, record_answer, told_by

LONGEST = 20000
ASKED = ("living_recognisable", "living_why")


class RewriteForm(forms.Form):
    """New words of a page that is live go live: the living are asked about here."""

    text = forms.CharField(label=_("The text without it"), max_length=LONGEST)
    living_recognisable = LivingForm.declared_fields["living_recognisable"]
    living_why = LivingForm.declared_fields["living_why"]

    use_required_attribute = False

    def __init__(self, data, *, told, page, one_line):
        super().__init__(data, initial={"text": told.text}, auto_id=False)
        about = {"rows": 2 if one_line else 8, "lang": told.language, "dir": "auto"}
        self.fields["text"].widget = forms.Textarea(attrs=about)
        self.page = page
        if told.row or not page.live or told.field not in page.word_fields:
            for name in ASKED:
                del self.fields[name]

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("living_recognisable") == "":
            self.add_error(
                "living_recognisable",
                _("Say whether someone living can be recognised in these texts."),
            )
        asked_why(self, cleaned)
        return cleaned

    def keep_answer(self, by):
        """For the page as it stands with the new words."""
        if answer := self.cleaned_data.get("living_recognisable"):
            page = type(self.page).objects.get(pk=self.page.pk)
            record_answer(
                page.translation_key,
                told_by(page),
                answer=answer,
                reason=self.cleaned_data["living_why"],
                by=by,
            )
