"""Coming back with a receipt: what became of it, without what was sent."""

from django import forms
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from ..models import Contribution, Receipt
from ..receipts.codes import Misread, fingerprint, read
from ..sending.guard import form

MISREAD = _(
    "This is not a whole code: it has 28 letters and digits. Please compare it with "
    "your receipt."
)
UNKNOWN = _("We keep nothing under this code, or no longer.")


class ReceiptForm(forms.Form):
    code = forms.CharField(
        label=_("The code of your receipt"),
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


@require_http_methods(["GET", "HEAD", "POST"])
@form
def receipt(request):
    """Always by POST: the code stands in no address and no history."""
    asked = ReceiptForm(request.POST if request.method == "POST" else None)
    if not asked.is_valid():
        return render(request, "contributions/receipt.html", {"asked": asked})
    contribution = found(asked.cleaned_data["code"])
    if contribution is None:
        asked.add_error("code", UNKNOWN)
        return render(request, "contributions/receipt.html", {"asked": asked})
    return render(
        request,
        "contributions/returned.html",
        {"contribution": contribution, "code": request.POST["code"]},
    )


def found(secret):
    """The contribution of this receipt, whose use is noted; or None."""
    kept = Receipt.objects.filter(fingerprint=fingerprint(secret))
    kept.update(used_on=timezone.localdate())
    return Contribution.objects.filter(receipt__in=kept).first()
