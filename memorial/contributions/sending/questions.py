"""One question a page; each answer is kept before the next page is shown."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
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
def question(request, door, code, about=0):
    asked = questions_of(door).get(code)
    if asked is None:
        raise Http404
    way = Way(door, about)
    writing = current(request, way)
    if request.method != "POST":
        before = writing.answers.get(code, {}) if writing else {}
        return shown(request, way, asked(initial=before), writing)
    return answered(request, way, asked(request.POST), writing)


def answered(request, way, asked, writing):
    """Kept, and on to where the sender wants; or shown again with what is wrong."""
    try:
        check_pace(request, "page")
    except ValidationError as error:
        return shown(request, way, asked, writing, *error.messages)
    if not asked.is_valid() or is_unasked(request, way, writing):
        return shown(request, way, asked, writing)
    writing = writing or begin(way)
    before = writing.answers.get(asked.code, {})
    if refused := keep(request, writing, {asked.code: asked.answers(before)}):
        response = shown(request, way, asked, writing, *refused)
    else:
        response = HttpResponseRedirect(onward(request.POST.get("go"), way, asked.code))
    return hand_out(response, writing)


def onward(wish, way, code):
    """Where the button leads that was pressed."""
    if wish == "back":
        return way.before(code)
    if wish == "check":
        return reverse("contributions:check")
    if wish == "stay":
        return way.question(code)
    return way.after(code)


def shown(request, way, asked, writing, *sentences):
    place, of = way.place(asked.code)
    context = {
        "question": asked,
        "way": way,
        "person": told_of(way.about, is_begun=writing or request.POST),
        "place": place,
        "of": of,
        "writing": writing,
        "former": None if writing else former(request, way),
        "sentences": sentences,
        "shown": shown_now(),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "contributions/question.html", context, status=status)
