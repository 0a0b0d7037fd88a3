"""Wagtail's own screens that publish or bring back, with what our own ask first."""

from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import (
    RevisionsCompareView,
    RevisionsRevertView,
)
from wagtail.admin.views.pages.workflow import WorkflowActionView
from wagtail.models import Page

from memorial.people.actions.finish_workflow import MustWait
from memorial.people.ledger import LedgerError

from ..history.access import history_of
from ..history.going_back import reason_against
from ..quality.side_panel import with_our_own


class FormThatWaits(EditView):
    """An approval that is refused leaves the form as it was filled in."""

    def get_side_panels(self):
        return with_our_own(super().get_side_panels())

    def form_valid(self, form):
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except (MustWait, LedgerError) as refusal:
            messages.error(self.request, str(refusal))
            self.has_unsaved_changes = True
            return self.render_to_response(self.get_context_data())


class ApprovalThatWaits(WorkflowActionView):
    """Where it is refused, nothing is approved, and the form is where it is mended."""

    def post(self, request, *args, **kwargs):
        try:
            with transaction.atomic():
                return super().post(request, *args, **kwargs)
        except (MustWait, LedgerError) as refusal:
            messages.error(request, str(refusal))
        form = reverse("wagtailadmin_pages:edit", args=[self.object.pk])
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            told = {"step": "success", "redirect": form}
            return self.render_modal_json(request, told)
        return redirect(form)


class VersionThatAsks(FormThatWaits, RevisionsRevertView):
    """An older version comes into the form only where it may come back."""

    def dispatch(self, request, page_id, revision_id):
        history, page, version = found(request.user, page_id, revision_id)
        if refusal := reason_against(history, page, version, request.user):
            messages.error(request, refusal)
            return redirect("history:entry", page.number)
        return super().dispatch(request, page_id, revision_id=revision_id)


class ComparisonThatVeils(RevisionsCompareView):
    """What is kept back from a reader of our own history is not compared here."""

    def get(self, request, *args, **kwargs):
        history = history_of(self.object.number, request.user)
        page = history.pages[self.object.pk]
        versions = history.versions[page.pk]
        if any(history.tells_too_much(page, version) for version in versions):
            messages.error(
                request,
                _("Versions of this entry are compared here, without what is hidden."),
            )
            return redirect("history:entry", page.number)
        return super().get(request, *args, **kwargs)


def found(user, page_id, revision_id):
    """The History of the entry, the page and its version."""
    history = history_of(get_object_or_404(Page, pk=page_id).specific.number, user)
    page = history.pages[page_id]
    for version in history.versions[page_id]:
        if version.pk == revision_id:
            return history, page, version
    raise Http404
