"""The front door: what happened, and in which language one writes."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from ..writing_in import languages_to_write_in


@require_GET
def begin(request):
    languages = languages_to_write_in(request.user)
    if not languages:
        raise PermissionDenied
    own = (get_language() or "").partition("-")[0]
    languages.sort(key=lambda language: language.code != own)
    return render(request, "editorial/entering/begin.html", {"languages": languages})
