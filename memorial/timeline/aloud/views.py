"""The lists of names to read aloud, on the page and as PDF."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.addresses import instead

from . import lists
from .choices import choices
from .others import others_in_words
from .paper import pdf

FIRST_YEAR = 1900


@require_safe
def names(request):
    """Where to choose a year or an incident."""
    found = choices(Locale.get_active())
    return publicly_cacheable(
        render(request, "timeline/names.html", {"choices": found})
    )


@require_safe
def of_year(request, year, **how):
    if not FIRST_YEAR <= year <= timezone.localdate().year:
        raise Http404
    found = lists.of_year(Locale.get_active(), year)
    return answer(request, found, "year", year=year, **how)


@require_safe
def undated(request, **how):
    return answer(request, lists.undated(Locale.get_active()), "undated", **how)


@require_safe
def of_everybody(request, **how):
    return answer(request, lists.of_everybody(Locale.get_active()), "all", **how)


@require_safe
def of_incident(request, number, on_paper=False):
    found = lists.of_incident(Locale.get_active(), number)
    if found is None:
        return instead(
            request,
            number,
            lambda now: address("incident", on_paper, number=now),
        )
    return answer(request, found, "incident", on_paper, number=number)


def address(kind, on_paper=False, **which):
    return reverse(f"timeline:names_{kind}{'_pdf' if on_paper else ''}", kwargs=which)


def answer(request, found, kind, on_paper=False, **which):
    """The list as a page; on paper, with the address of that page."""
    made_on = timezone.localdate()
    if on_paper:
        page = f"{settings.BASE_URL}{address(kind, **which)}"
        return paper(request, pdf(found, page, made_on))
    context = {
        "names": found,
        "others": others_in_words(found),
        "made_on": made_on,
        "pdf": address(kind, on_paper=True, **which),
    }
    return publicly_cacheable(render(request, "timeline/names_to_read.html", context))


def paper(request, content):
    """Shown by the browser; search engines send to the page, which is newer."""
    _language, *parts = request.path.strip("/").split("/")
    name = "-".join(parts).encode("ascii", "ignore").decode()
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["X-Robots-Tag"] = "noindex"
    return publicly_cacheable(response)
