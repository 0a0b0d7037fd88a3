"""Wagtail's actions on several things at once take numbers, and nothing else."""

from django.http import Http404

NAME = "wagtail_bulk_action"
NUMBERS = ("id", "childOf")
LONGEST = 18


class NumberedPagesMiddleware:
    """What is no number stands for nothing that is there; Wagtail would fail on it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.resolver_match.url_name == NAME:
            told = [each for name in NUMBERS for each in request.GET.getlist(name)]
            if not all(map(is_number, told)):
                raise Http404


def is_number(told):
    is_short = told.isascii() and len(told) <= LONGEST
    return told == "all" or (is_short and told.isdecimal())
