"""The search page: people by name, place and story, in the reader's language."""

from django.shortcuts import render
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable

from .finding import asked, find


def search(request):
    query = asked(request.GET)
    results = find(query, Locale.get_active()) if query else []
    return publicly_cacheable(
        render(request, "search/search.html", {"query": query, "results": results})
    )
