"""Wagtail's choosers and actions on several things take numbers, and nothing else."""

from django.http import Http404

NAME = "wagtail_bulk_action"
NUMBERS = ("id", "childOf", "parent_page_id")
LONGEST = 18


class NumberedPagesMiddleware:
    """What is no number stands for nothing that is there; Wagtail would fail on it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not request.path_info.startswith("/admin/"):
            return
        told = {each for name in NUMBERS for each in request.GET.getlist(name)}
        if request.resolver_match.url_name == NAME:
            told.discard("all")
        if not all(map(is_number, told)):
            raise Http404


def is_number(told):
    return told.isascii() and told.isdecimal() and len(told) <= LONGEST
