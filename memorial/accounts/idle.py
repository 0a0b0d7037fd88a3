"""A session ends after eight hours without work, not eight hours after its start."""

import time

EVERY = 10 * 60
# An open editor asks by itself, with nobody in front of it.
BY_ITSELF = "wagtailadmin_editing_sessions"


class IdleMiddleware:
    """Puts the end of the session off, once in ten minutes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        at_work = (
            request.path_info.startswith("/admin/")
            and BY_ITSELF not in request.resolver_match.namespaces
            and request.user.is_authenticated
        )
        if at_work:
            note_work(request)


def note_work(request):
    now = int(time.time() // EVERY)
    if request.session.get("at_work") != now:
        request.session["at_work"] = now
