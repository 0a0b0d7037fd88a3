"""Wagtail's screens of pages that are no entries, where one might publish a name."""

from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.admin.views.pages.copy import CopyView
from wagtail.admin.viewsets.pages import PageViewSet

from memorial.editorial.publishing.views import ApprovalThatWaits


class CopyThatWaits(CopyView):
    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ValidationError as refusal:
            messages.error(self.request, " ".join(refusal.messages))
            return redirect("wagtailadmin_pages:copy", self.page.pk)


class GuardedViewSet(PageViewSet):
    workflow_action_view_class = ApprovalThatWaits
    copy_view_class = CopyThatWaits


def viewset(model):
    return GuardedViewSet(f"guarded_{model._meta.model_name}", model=model)
