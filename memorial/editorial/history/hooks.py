"""Registers the history of an entry in the admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.admin.widgets import Button

from memorial.people.models import IncidentPage, PersonPage

# A file goes further than its reader, and what was once logged is never withheld.
LogEntriesView.list_export = [
    name for name in LogEntriesView.list_export if name != "label"
]


@hooks.register("register_admin_urls")
def urls():
    return [path("history/", include("memorial.editorial.history.urls"))]


@hooks.register("register_page_header_buttons")
def button(page, user, view_name, next_url=None):
    """Before Wagtail's own, which tells of one language and of no facts."""
    is_entry = isinstance(page, PersonPage | IncidentPage) and page.number
    if is_entry and user.has_perm("editorial.see_people"):
        url = reverse("history:entry", args=[page.number])
        yield Button(_("History of the entry"), url, icon_name="history", priority=5)
