"""The living page of components, for those who develop; not there in public."""

from pathlib import Path

from django.conf import settings
from django.http import Http404
from django.shortcuts import render

from .states import PARTS, STATES

FOLDER = Path(settings.BASE_DIR) / "templates" / "components"


def components(request):
    if not settings.COMPONENTS_PAGE:
        raise Http404
    return render(
        request, "home/components.html", {"shown": STATES, "unseen": unseen()}
    )


def unseen():
    """The components of which no state is shown yet."""
    names = {path.stem for path in FOLDER.glob("*.html")}
    return sorted(names - STATES.keys() - PARTS)
