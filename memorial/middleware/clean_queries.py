"""Keeps characters that no database takes out of addresses and query strings."""

from unicodedata import category

from django.db import DataError
from django.http import HttpResponseBadRequest
from django.utils.translation import gettext as _

LONGEST_QUERY = 8_000
READING = ("GET", "HEAD")
# Every page asks for it. Who names another may name one that is none: "rot13".
ENCODING = "utf-8"
# Control characters and lone surrogates.
DROPPED = ("Cc", "Cs")


class CleanQueriesMiddleware:
    """Drops control characters and lone surrogates from the query string.

    PostgreSQL refuses NUL, and an encoder refuses a lone surrogate: both would
    end in an error page. A path that holds one leads nowhere.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if len(request.META.get("QUERY_STRING", "")) > LONGEST_QUERY:
            return refused(_("This address is too long."))
        if clean(request.path_info) != request.path_info:
            return refused(_("This address cannot be read."))
        request.encoding = ENCODING
        request.GET = cleaned(request.GET)
        return self.get_response(request)

    def process_exception(self, request, exception):
        """A number or a day that no database can count, in a filter of a listing."""
        uncountable = isinstance(exception, OverflowError | DataError)
        if uncountable and request.GET and request.method in READING:
            return refused(_("This address cannot be read."))
        return None


def refused(sentence):
    return HttpResponseBadRequest(sentence, content_type="text/plain; charset=utf-8")


def cleaned(query):
    if all(clean(word) == word for pair in query.lists() for word in flat(pair)):
        return query
    fresh = query.copy()
    fresh.clear()
    for name, values in query.lists():
        for value in values:
            fresh.appendlist(clean(name), clean(value))
    fresh._mutable = False
    return fresh


def flat(pair):
    name, values = pair
    return [name, *values]


def clean(text):
    return "".join(c for c in text if category(c) not in DROPPED)
