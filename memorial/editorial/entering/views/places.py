"""Our own map to choose a point on, and the places that entries tell of already."""

from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from memorial.geography.labels import labels
from memorial.geography.outline import outlines
from memorial.geography.projection import FRAMES, WIDTH

from ..known_places import known_places


@require_GET
def map_to_choose_on(request):
    """A part of a page: the strait, then the region, with what a script needs."""
    drawings = [
        {"frame": frame, "labels": list(labels(frame)), "width": WIDTH}
        | outlines()[frame.code]
        for frame in FRAMES
    ]
    return render(request, "editorial/entering/map.html", {"drawings": drawings})


@require_GET
def places(request):
    return JsonResponse({"places": known_places()})
