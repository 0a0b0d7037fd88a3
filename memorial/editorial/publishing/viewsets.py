"""Which of Wagtail's screens entries have of their own."""

from wagtail.admin.viewsets.pages import PageViewSet

from memorial.people.models import IncidentPage, PersonPage

from .views import (
    ApprovalThatWaits,
    ComparisonThatVeils,
    FormThatWaits,
    VersionThatAsks,
)


class EntryViewSet(PageViewSet):
    edit_view_class = FormThatWaits
    workflow_action_view_class = ApprovalThatWaits
    revisions_revert_view_class = VersionThatAsks
    revisions_compare_view_class = ComparisonThatVeils


people = EntryViewSet("entry_people", model=PersonPage)
incidents = EntryViewSet("entry_incidents", model=IncidentPage)
