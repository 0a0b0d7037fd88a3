"""The last look: all answers, the receipt, and the button that sends."""

from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from memorial.languages.offering import content_language

from ..actions.send import send, was_sent
from ..choices.doors import Door
from ..drafts.draft import Gone
from ..questions import questions_of
from ..receipts.codes import new_code
from .cookie import any_writing, hand_out, secret_of, take_back
from .guard import check_pace, form, guarded, shown_now, unreferred
from .told import in_words, says_something, told
from .way import Way


@require_http_methods(["GET", "HEAD", "POST"])
@form
def check(request):
    try:
        return looked_over(request, any_writing(request))
    except Gone:
        if not was_sent(secret_of(request)):
            raise
        return HttpResponseRedirect(reverse("contributions:sent"))


def looked_over(request, writing):
    """Nothing is sent before its receipt was shown."""
    if writing is None:
        raise Gone
    if writing.receipt and request.method == "POST":
        return sent_or_shown(request, writing)
    if not writing.receipt:
        writing.keep(receipt=new_code())
    return hand_out(shown(request, writing), writing)


def sent_or_shown(request, writing):
    try:
        check_pace(request, "sent")
    except ValidationError as error:
        return shown(request, writing, *error.messages)
    if not says_something(writing, questions_of(Door(writing.door))):
        return shown(request, writing, _("Please answer one question at least."))
    send(writing, request.LANGUAGE_CODE)
    return HttpResponseRedirect(reverse("contributions:sent"))


def shown(request, writing, *sentences):
    way = Way(Door(writing.door), writing.about)
    answered = list(told(writing, questions_of(way.door), way))
    context = {
        "told": answered,
        "kept": in_words(answered),
        "way": way,
        "receipt": writing.receipt,
        "sentences": sentences,
        "shown": shown_now(),
    }
    status = 422 if sentences else 200
    return render(request, "contributions/check.html", context, status=status)


@require_safe
@unreferred
def sent(request):
    context = {"is_sent": was_sent(secret_of(request))}
    return render(request, "contributions/sent.html", context)


@require_POST
@guarded
def leave(request):
    """What was written is erased here and in the browser."""
    if writing := any_writing(request):
        writing.erase()
    response = HttpResponseRedirect(f"/{content_language()}/")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return take_back(response)
