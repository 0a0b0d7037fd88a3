"""An entry as it stands in the form while somebody writes; nothing is saved."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from wagtail.models import Page

from memorial.people.models import IncidentPage, PersonPage
from memorial.people.models.entry import EntryPage

KINDS = {"personpage": PersonPage, "incidentpage": IncidentPage}


def entry_for(user, pk):
    """The newest draft of an entry that the user may edit."""
    page = get_object_or_404(Page, pk=pk).specific
    if not isinstance(page, EntryPage):
        raise PermissionDenied
    if not page.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return page.get_latest_revision_as_object()


def begun_for(user, kind, parent_pk):
    """A new entry below a page to which the user may add one, and that page."""
    parent = get_object_or_404(Page, pk=parent_pk).specific
    may_add = parent.permissions_for_user(user).can_add_subpage()
    model = KINDS.get(kind)
    if not (model and may_add and model in parent.creatable_subpage_models()):
        raise PermissionDenied
    return model(locale=parent.locale), parent


def typed(request, page, parent):
    """The page with all that can be read of what was sent."""
    form_class = page.get_edit_handler().get_form_class()
    form = form_class(
        request.POST, instance=page, parent_page=parent, for_user=request.user
    )
    form.defer_required_fields()
    form.is_valid()
    for formset in form.formsets.values():
        if formset.is_valid():
            formset.save(commit=False)
    return page
