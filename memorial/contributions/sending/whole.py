"""All questions of a door on one page, for a network on which each page is a risk."""

from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from ..entries import told_of
from ..questions import questions_of
from .cookie import begin, current, former, hand_out, is_unasked
from .guard import check_pace, form, shown_now
from .keeping import keep
from .way import Way


@require_http_methods(["GET", "HEAD", "POST"])
@form
def whole(request, door, about=0):
    way = Way(door, about)
    writing = current(request, way)
    if request.method != "POST":
        return shown(request, way, forms(way, writing=writing), writing)
    return answered(request, way, forms(way, request.POST), writing)


def forms(way, posted=None, writing=None):
    """One form for each question; a prefix tells their fields apart."""
    before = writing.answers if writing else {}
    return [
        asked(posted, initial=before.get(code), prefix=code)
        for code, asked in questions_of(way.door).items()
    ]


def answered(request, way, asked, writing):
    try:
        check_pace(request, "page")
    except ValidationError as error:
        return shown(request, way, asked, writing, *error.messages)
    valid = [form.is_valid() for form in asked]
    if not all(valid) or is_unasked(request, way, writing):
        return shown(request, way, asked, writing)
    writing = writing or begin(way)
    before = writing.answers
    told = {form.code: form.answers(before.get(form.code, {})) for form in asked}
    if refused := keep(request, writing, told):
        response = shown(request, way, asked, writing, *refused)
    else:
        response = HttpResponseRedirect(reverse("contributions:check"))
    return hand_out(response, writing)


def shown(request, way, asked, writing, *sentences):
    status = 422 if request.method == "POST" else 200
    context = {
        "questions": asked,
        "way": way,
        "person": told_of(way.about, is_begun=writing or request.POST),
        "writing": writing,
        "former": None if writing else former(request, way),
        "sentences": sentences,
        "shown": shown_now(),
    }
    return render(request, "contributions/whole.html", context, status=status)
