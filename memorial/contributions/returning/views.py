"""Coming back with a receipt: what became of it, and what can be done; never what
was sent.

All of it is one address, always by POST: the code stands in no address, history or log.
"""

from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from memorial.people.joining.refusing import Refused

from ..languages import are_open
from ..models import Contribution, Receipt
from ..receipts.codes import fingerprint
from ..sending.guard import guarded
from ..sending.limits import count
from ..wordings import SENTENCES
from .asked import name_asked, purposes_of
from .doing import DEEDS
from .forms import ReceiptForm


@require_http_methods(["GET", "HEAD", "POST"])
@guarded
def receipt(request):
    asked = ReceiptForm(request.POST if request.method == "POST" else None)
    if not asked.is_valid():
        return ask(request, asked)
    contribution = found(asked.cleaned_data["code"])
    if contribution is None:
        asked.add_error("code", unknown(request))
        return ask(request, asked)
    told = done(request, contribution)
    if not Receipt.objects.filter(contribution=contribution).exists():
        return render(request, "contributions/taken_back.html")
    return render(request, "contributions/returned.html", context(contribution) | told)


def done(request, contribution):
    """What is said of the deed, and the words that it did not keep."""
    deed = DEEDS.get(request.POST.get("do", ""))
    try:
        return {"said": deed(request, contribution) if deed else ""}
    except Refused as error:
        typed = request.POST.get("words", "").strip()
        return {"said": str(error), "typed": [typed] if typed else []}


def ask(request, asked):
    status = 422 if asked.is_bound else 200
    return render(
        request, "contributions/receipt.html", {"asked": asked}, status=status
    )


def unknown(request):
    """The same sentence for wrong, ended and withdrawn codes, until there are many.

    Only these are counted: who has a receipt is kept waiting by nobody's guesses, and
    130 bits are guessed by nobody.
    """
    try:
        count(request, "code")
    except ValidationError as error:
        return error
    return _("We keep nothing under this code, or no longer.")


def found(secret):
    """The contribution of this receipt, whose use is noted; or None."""
    kept = Receipt.objects.filter(fingerprint=fingerprint(secret))
    kept.update(used_on=timezone.localdate())
    return Contribution.objects.filter(receipt__in=kept).first()


def context(contribution):
    allowed = contribution.allowed
    return {
        "contribution": contribution,
        "is_open": are_open(),
        "questions": list(questions(contribution)),
        "name_asked": name_asked(contribution),
        "purposes": [
            (purpose, SENTENCES[purpose], purpose in allowed)
            for purpose in purposes_of(contribution)
        ],
    }


def questions(contribution):
    """Those that are not answered yet; a day after they were read their words go."""
    today = timezone.localdate()
    for each in contribution.questions.filter(answered_on=None):
        if each.read_on is None:
            each.read_on = today
            each.save(update_fields=["read_on"])
        yield each
