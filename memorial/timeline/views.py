"""What is read beside the timeline: the figures and the map."""

from django.shortcuts import render
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable

from .figures.figures import figures
from .map.drawing import drawn_map


def show_figures(request):
    context = {"figures": figures(Locale.get_active())}
    return publicly_cacheable(render(request, "timeline/figures.html", context))


def show_map(request):
    context = {"map": drawn_map(Locale.get_active())}
    return publicly_cacheable(render(request, "timeline/map.html", context))
