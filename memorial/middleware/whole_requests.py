"""Each change in the admin happens whole or not at all."""

from django.db import DataError, transaction
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _

from .clean_queries import refused

READING = ("GET", "HEAD", "OPTIONS")
# A number that no database can count, half a form: no browser sends them by itself.
UNREADABLE = (OverflowError, DataError, MultiValueDictKeyError)


def in_pieces(view):
    """Mark a view that waits for another site, for which nobody else shall wait.

    A transaction in SQLite keeps everybody from writing. The actions that such a view
    calls are whole by themselves.
    """
    view.in_pieces = True
    return view


class WholeRequestsMiddleware:
    """Runs each view that changes something under /admin/ in one transaction.

    Wagtail publishes outside any transaction; what follows from a publication
    (the other languages' facts) must stand or fall with it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.method in READING or not request.path_info.startswith("/admin/"):
            return None
        if getattr(view, "in_pieces", False):
            return None
        try:
            with transaction.atomic():
                return view(request, *args, **kwargs)
        except UNREADABLE:
            return refused(
                _(
                    "What was sent cannot be read: something in it is missing or too "
                    "large. Nothing was changed."
                )
            )
