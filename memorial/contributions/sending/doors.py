"""Where one begins: which door, what happens to what is sent, and where else to go."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.models.signposts import signposts

from ..choices.doors import Door
from ..entries import told_of
from .guard import form
from .way import Way


@require_safe
@form
def doors(request):
    ways = {door.value: Way(door) for door in Door if door != Door.ENTRY}
    context = {"ways_in": ways}
    return publicly_cacheable(render(request, "contributions/doors.html", context))


@require_safe
def looking(request):
    context = {"signposts": signposts(Locale.get_active())}
    return publicly_cacheable(render(request, "contributions/looking.html", context))


@require_safe
@form
def begin(request, door, about=0):
    told = told_of(about) if about else None
    context = {"door": door, "way": Way(door, about), "person": told}
    return publicly_cacheable(render(request, "contributions/begin.html", context))
