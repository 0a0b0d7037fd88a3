"""Two entries side by side, what will happen, and the merge itself."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied

from memorial.people.actions.merge_entries import (
    after,
    may_be_shown,
    merge_entries,
    pair,
)
from memorial.people.joining.refusing import Refused
from memorial.people.joining.standing import standing
from memorial.people.joining.uniting import united

from .access import (
    BACK,
    DO,
    asked_step,
    form_page,
    may,
    may_change,
    saying_why,
)
from .merging_form import MergingForm
from .wording import summary


@may("join_entries")
@form_page
@saying_why
def merge(request, stays, goes):
    if request.method != "POST" and wrong_way_round(stays, goes):
        return redirect("joining:merge", goes, stays)
    one, other = pair(stays, goes, request.user)
    if not may_change(request.user, one, other):
        return permission_denied(request)
    form = MergingForm(request.POST or None, one=one, other=other)
    if request.method != "POST" or not form.is_valid() or asked_step(request) == BACK:
        return compared(request, form)
    if asked_step(request) != DO:
        return last_look(request, form)
    merge_entries(stays=stays, goes=goes, chosen=form.chosen, by=request.user)
    messages.success(
        request,
        _("No. %(goes)d was merged into no. %(stays)d.")
        % {"goes": goes, "stays": stays},
        buttons=[messages.button(reverse("joining:joined"), _("Merged and split"))],
    )
    return redirect("wagtailadmin_pages:edit", one.original.pk)


def wrong_way_round(stays, goes):
    """Whether only the one that is to go is public."""
    try:
        return stays != goes and standing(goes).live and not standing(stays).live
    except Refused:
        return False


def compared(request, form):
    one, other = form.one, form.other
    context = {
        "form": form,
        "one": one,
        "other": other,
        "told": [
            (each, summary(each.original, get_language())) for each in (one, other)
        ],
        "may_swap": one.live == other.live,
    }
    return render(request, "editorial/joining/merge.html", context)


def last_look(request, form):
    one, other = form.one, form.other
    union = united(one, other, form.chosen)
    page = after(one, union)
    context = {
        "form": form,
        "one": one,
        "other": other,
        "summary": summary(page, get_language()),
        "named": bool(page.name)
        and may_be_shown(page, one.key)
        and may_be_shown(page, other.key),
        "twins": len(union.twins),
    }
    return render(request, "editorial/joining/merge_last_look.html", context)
