"""What was merged and split, by whom, and taking it back."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied

from memorial.people.actions.undo_merge import undo_merge, undoable
from memorial.people.actions.undo_split import undo_split
from memorial.people.models import Joining, JoiningKind, PersonPage

from .access import (
    form_page,
    may,
    may_change,
    reading_page,
    saying_why,
)

ON_A_PAGE = 50
UNDO = {JoiningKind.MERGE: undo_merge, JoiningKind.SPLIT: undo_split}


@may("join_entries")
@reading_page
def joined(request):
    listed = Joining.objects.defer("snapshot", "moved").select_related(
        "by", "undone_by"
    )
    page = Paginator(listed.prefetch_related("into"), ON_A_PAGE).get_page(
        request.GET.get("p")
    )
    context = {"joinings": page, "titles": titles(page)}
    return render(request, "editorial/joining/joined.html", context)


def titles(joinings):
    """By number, how those that something became are called; one query."""
    numbers = {number.pk for joining in joinings for number in joining.into.all()}
    pages = PersonPage.objects.filter(number__in=numbers).order_by("-pk")
    return {page.number: page.get_admin_display_title() for page in pages}


@may("join_entries")
@form_page
@saying_why
def undo(request, pk):
    joining = get_object_or_404(Joining, pk=pk)
    entries = undoable(joining, request.user)
    if not may_change(request.user, *entries):
        return permission_denied(request)
    if request.method == "POST":
        UNDO[joining.kind](joining, by=request.user)
        messages.success(
            request,
            _("Undone. No. %d is an entry of its own again.") % joining.number_id,
        )
        return redirect("joining:joined")
    context = {"joining": joining, "entries": entries}
    return render(request, "editorial/joining/undo.html", context)
