"""Where one begins: which door, what happens to what is sent, and where else to go."""

from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.languages.offering import content_language
from memorial.middleware.caching import publicly_cacheable
from memorial.people.models.signposts import signposts

from ..choices.doors import Door
from ..entries import told_of
from ..languages import offered
from .guard import form
from .way import Way


@require_safe
def front(request, code):
    """The forms are what there is in a language that the archive is not kept in."""
    refuse_unchecked(code)
    with override(code):
        way = reverse("contributions:doors")
    return publicly_cacheable(HttpResponseRedirect(way))


def refuse_unchecked(code):
    if code not in offered():
        raise Http404


@require_safe
@form
def doors(request):
    ways = {door.value: Way(door) for door in Door if door != Door.ENTRY}
    context = {"ways_in": ways}
    return publicly_cacheable(render(request, "contributions/doors.html", context))


@require_safe
def looking(request):
    if get_language() != content_language():
        refuse_unchecked(get_language())
    context = {"signposts": signposts(Locale.get_active())}
    return publicly_cacheable(render(request, "contributions/looking.html", context))


@require_safe
@form
def begin(request, door, about=0):
    context = {"door": door, "way": Way(door, about), "person": told_of(about)}
    return publicly_cacheable(render(request, "contributions/begin.html", context))
