"""The pages above the entries: the timeline of people and the list of incidents."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from memorial.people.addresses import NumberedEntries
from memorial.people.models import IncidentPage, PersonPage
from memorial.people.public_record.incidents import incident_lines

from .years import timeline, wants_oldest_first


class TimelinePage(NumberedEntries, Page):
    entry_model = PersonPage
    parent_page_types = ["home.HomePage"]
    subpage_types = ["people.PersonPage"]
    max_count_per_parent = 1
    private_page_options = []
    template = "timeline/timeline.html"

    class Meta:
        verbose_name = _("timeline")
        verbose_name_plural = _("timelines")

    def get_context(self, request, *args, **kwargs):
        oldest_first = wants_oldest_first(request.GET)
        return super().get_context(request, *args, **kwargs) | {
            "timeline": timeline(self.locale, oldest_first=oldest_first),
            "oldest_first": oldest_first,
        }


class IncidentsPage(NumberedEntries, Page):
    entry_model = IncidentPage
    parent_page_types = ["home.HomePage"]
    subpage_types = ["people.IncidentPage"]
    max_count_per_parent = 1
    private_page_options = []
    template = "timeline/incidents.html"

    class Meta:
        verbose_name = _("list of incidents")
        verbose_name_plural = _("lists of incidents")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "incidents": list(reversed(incident_lines(self.locale).values()))
        }
