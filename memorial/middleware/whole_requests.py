"""Each change in the admin happens whole or not at all."""

from django.db import transaction

READING = ("GET", "HEAD", "OPTIONS")


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
        with transaction.atomic():
            return view(request, *args, **kwargs)
