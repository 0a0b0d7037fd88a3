"""When something fails, no false thank-you: what was typed is given back to keep."""

import logging
from functools import wraps

from django.db import DatabaseError
from django.shortcuts import render

from ..actions.send import was_sent
from ..drafts.draft import Gone
from .cookie import secret_of

logger = logging.getLogger(__name__)
# Fields of the page itself, which nobody typed; the receipt is on paper already.
OURS = {"go", "shown", "website", "receipt", "anew", "code", "do", "question", "allow"}


def honest(view):
    """Where the disk or the database fails, the page says so and thanks nobody."""

    @wraps(view)
    def answering(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except (DatabaseError, OSError):
            logger.exception("A contribution was not received.")
            return not_received(request)
        except Gone:
            return nothing_kept(request)

    return answering


def not_received(request):
    context = {"typed": list(typed(request)), "had_files": bool(request.FILES)}
    return render(request, "contributions/not_received.html", context, status=503)


def nothing_kept(request):
    """It was sent, erased, or kept for longer than a day; here is what was typed."""
    context = {"typed": list(typed(request)), "is_sent": was_sent(secret_of(request))}
    return render(request, "contributions/expired.html", context, status=410)


def typed(request):
    """Everything that was written, in the order of the page."""
    for name, values in request.POST.lists():
        if name not in OURS:
            yield from (value for value in values if value.strip())
