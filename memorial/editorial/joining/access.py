"""Who may use these screens, and what they answer where something is refused."""

from functools import wraps

from django.db import transaction
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin.auth import user_passes_test

from memorial.people.joining.refusing import Refused
from memorial.people.ledger import LedgerError

# What a form's buttons ask for: to look, to change something again, to do it.
CHECK, BACK, DO = "check", "back", "do"
form_page = require_http_methods(["GET", "HEAD", "POST"])
reading_page = require_safe


def may(permission):
    """For those whose role allows it; Wagtail's own answer for all others."""
    return user_passes_test(lambda user: user.has_perm(f"editorial.{permission}"))


def saying_why(view):
    """What cannot be done is answered with its sentence, and nothing of it is done."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        try:
            with transaction.atomic():
                return view(request, *args, **kwargs)
        except (Refused, LedgerError) as refused:
            told = {"sentence": str(refused)}
            return render(request, "editorial/joining/refused.html", told, status=409)

    return wrapped


def may_change(user, *entries):
    """Whether someone may publish these Standings where they are public."""
    for entry in entries:
        tester = entry.original.permissions_for_user(user)
        if not (tester.can_publish() if entry.live else tester.can_edit()):
            return False
    return True


def asked_step(request):
    step = request.POST.get("step")
    return step if step in (BACK, DO) else CHECK
