"""The report “Links of sources”."""

from django.conf import settings
from django.db.models import Count, F
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import ReportView

from memorial.people.actions.gather_links import gather_links
from memorial.people.models import LinkCheck
from memorial.people.source_links import entries_naming, open_addresses

from .access import may_keep, may_see
from .filters import LinkFilters


class LinksView(ReportView):
    """Its downloads hold published, public links alone, and no name of anybody."""

    page_title = _("Links of sources")
    header_icon = "link"
    template_name = "editorial/sources/links.html"
    index_url_name = "sources:links"
    filterset_class = LinkFilters
    is_searchable = False
    model = LinkCheck
    list_export = [
        "address",
        "get_state_display",
        "since",
        "checked_at",
        "status",
        "final_address",
        "numbers",
        "captures_kept",
        "copies_kept",
    ]
    export_headings = {
        "address": _("link"),
        "get_state_display": _("state"),
        "since": _("since"),
        "checked_at": _("last looked at"),
        "status": _("answer"),
        "final_address": _("leads to"),
        "numbers": _("entries"),
        "captures_kept": _("captures"),
        "copies_kept": _("archived copies"),
    }

    permission_required = "see"

    def user_has_permission(self, _permission):
        return may_see(self.request.user)

    def get(self, request, *args, **kwargs):
        gather_links()
        return super().get(request, *args, **kwargs)

    def get_queryset(self):
        return (
            LinkCheck.objects.defer("traces", "known_traces")
            .annotate(
                captures_kept=Count("captures", distinct=True),
                copies_kept=Count("archived_copies", distinct=True),
            )
            .order_by(F("since").desc(nulls_last=True), "host", "pk")
        )

    def decorate_paginated_queryset(self, links):
        links = list(links)
        if self.is_export:
            allowed = open_addresses()
            links = [link for link in links if link.address in allowed]
        named = entries_naming([link.address for link in links])
        for link in links:
            link.entries = named.get(link.address, ())
            link.numbers = ", ".join(str(entry.number) for entry in link.entries)
        return links

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            **kwargs,
            fetching=settings.FETCHING,
            may_keep=may_keep(self.request.user),
        )
