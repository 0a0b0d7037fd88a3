"""The search page: people by name, place and story, in the reader's language."""

from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.filters.filters import Filters
from memorial.people.models.signposts import signposts

from .finding import answer
from .suggesting import suggestions


@require_safe
def search(request):
    locale = Locale.get_active()
    context = answer(request.GET, locale) | {
        "here": reverse("search:search"),
        "signposts": signposts(locale),
    }
    return publicly_cacheable(render(request, "search/search.html", context))


@require_safe
def suggest(request):
    """A list of links for the script that looks on while someone is typing."""
    asked = Filters(request.GET).words
    context = {"suggestions": suggestions(asked, Locale.get_active())}
    return publicly_cacheable(render(request, "components/suggestions.html", context))
