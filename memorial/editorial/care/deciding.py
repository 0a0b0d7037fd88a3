"""One request, and the answer of one who decides."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from memorial.people.actions.answer_request import answer_request
from memorial.people.actions.settle_care import original_of
from memorial.people.ledger import LedgerError
from memorial.people.models import CareRequest, Outcome, PermanentNumber

from .access import DECIDE, for_those_who_ask, for_those_who_decide
from .asking import sentence

ANSWERS = {"yes": True, "no": False}
OUTCOMES = {
    Outcome.OPEN: _("Your answer is kept. A second person has to say the same."),
    Outcome.AGREED: _("Two people agreed: it is done."),
    Outcome.REFUSED: _("Two people refused: what was hidden for it is shown again."),
}


@for_those_who_ask
@require_safe
def request_page(request, pk):
    asked = get_object_or_404(CareRequest.objects.select_related("by"), pk=pk)
    voices = list(asked.voices.select_related("by").order_by("pk"))
    key = asked.translation_key
    return render(
        request,
        "editorial/care/request.html",
        {
            "asked": asked,
            "voices": voices,
            "own": next((v for v in voices if v.by_id == request.user.pk), None),
            "entry": original_of(key),
            "number": PermanentNumber.objects.filter(translation_key=key).first(),
            "may_decide": request.user.has_perm(DECIDE),
        },
    )


@for_those_who_decide
@require_POST
def answer(request, pk):
    asked = get_object_or_404(CareRequest, pk=pk)
    agrees = ANSWERS.get(request.POST.get("answer"))
    if agrees is None:
        messages.error(request, _("Choose yes or no."))
        return redirect("care:request", pk)
    try:
        asked = answer_request(asked, by=request.user, agrees=agrees)
    except (ValidationError, LedgerError) as error:
        messages.error(request, sentence(error))
    else:
        messages.success(request, OUTCOMES[asked.outcome])
    return redirect("care:request", pk)
