"""What is typed by somebody who comes back."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..questions.asking import Words
from ..receipts.codes import Misread, read

MISREAD = _(
    "This is not a whole code: it has 28 letters and digits. Please compare it with "
    "your receipt."
)


class ReceiptForm(forms.Form):
    code = forms.CharField(
        label=_("The code of your receipt"),
        label_suffix="",
        required=False,
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "spellcheck": "false", "dir": "ltr"}
        ),
    )

    def clean_code(self):
        try:
            return read(self.cleaned_data["code"])
        except Misread:
            raise forms.ValidationError(MISREAD) from None


class WordsForm(forms.Form):
    """More words, or an answer; nothing at all is nothing to keep."""

    words = Words(_("In your own words"))

    @property
    def text(self):
        return self.cleaned_data["words"].strip()
