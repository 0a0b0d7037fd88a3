"""Who is perhaps the same person: while typing, and on a page of its own."""

import re

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages

from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.addresses import PLAIN_NUMBER
from memorial.people.matching.twins import twins
from memorial.people.models import PersonPage

from ..typed import begun_for, entry_for, typed


@require_http_methods(["GET", "POST"])
def likely(request, pk):
    """As typed for the script, as saved for who has none."""
    page = person_for(request.user, pk)
    if request.method == "POST":
        return found(request, typed(request, page, page.get_parent()))
    return render(
        request,
        "editorial/entering/likely.html",
        {"page": page, "twins": twins(page)},
    )


@require_POST
def likely_new(request, kind, parent_pk):
    page, parent = begun_for(request.user, kind, parent_pk)
    if not isinstance(page, PersonPage):
        raise PermissionDenied
    return found(request, typed(request, page, parent))


def found(request, page):
    context = {"twins": twins(page)}
    return render(request, "editorial/entering/twins.html", context)


@require_POST
def not_the_same(request, pk):
    page = person_for(request.user, pk)
    others = PersonPage.objects.exclude(translation_key=page.translation_key)
    number = re.fullmatch(PLAIN_NUMBER, request.POST.get("other", ""))
    other = get_object_or_404(others, pk=number and number[0])
    say_not_the_same(page.translation_key, other.translation_key, by=request.user)
    messages.success(request, _("Noted: these are two people."))
    return redirect("entering:likely", pk)


def person_for(user, pk):
    page = entry_for(user, pk)
    if not isinstance(page, PersonPage) or page.is_translation:
        raise PermissionDenied
    return page
