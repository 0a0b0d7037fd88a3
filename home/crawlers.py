"""What browsers and search engines ask for at the root: robots, sitemap, icon."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from memorial.middleware.caching import publicly_cacheable

from .sitemap import places


@require_safe
def robots(request):
    closed = [reverse("wagtailadmin_home"), *(f"{path}?" for path in searches())]
    lines = [
        "User-agent: *",
        *(f"Disallow: {path}" for path in closed),
        "Allow: /",
        f"Sitemap: {settings.BASE_URL}{reverse('sitemap')}",
    ]
    text = "\n".join([*lines, ""])
    return publicly_cacheable(HttpResponse(text, content_type="text/plain"))


def searches():
    """The address of the search page in each language; with a question it is closed."""
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        with translation.override(code):
            yield reverse("search:search")


@require_safe
def sitemap(request):
    context = {"places": places()}
    return publicly_cacheable(
        render(request, "home/sitemap.xml", context, content_type="application/xml")
    )


@require_safe
def favicon(request):
    """For browsers that ask for an icon without looking at the page."""
    return publicly_cacheable(HttpResponseRedirect(static("icons/site.svg")))
