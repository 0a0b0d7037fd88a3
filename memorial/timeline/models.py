"""The pages above the entries: the timeline of people and the list of incidents."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from memorial.people.addresses import NumberedEntries
from memorial.people.models import GuardedPage, IncidentPage, PersonPage
from memorial.people.public_record.incidents import incident_lines
from memorial.people.public_record.lines import lines

from .reading import reading, year_alone


class TimelinePage(GuardedPage, NumberedEntries, Page):
    entry_model = PersonPage
    parent_page_types = ["home.HomePage"]
    subpage_types = ["people.PersonPage"]
    max_count_per_parent = 1
    private_page_options = []
    template = "timeline/timeline.html"

    class Meta:
        verbose_name = _("timeline")
        verbose_name_plural = _("timelines")

    def route(self, request, path_components):
        if len(path_components) == 2:
            return RouteResult(self, kwargs={"year": f"{'/'.join(path_components)}/"})
        return super().route(request, path_components)

    def told(self, entries):
        people = PersonPage.objects.filter(pk__in=[entry.pk for entry in entries])
        return lines(people.oldest_first(), self.locale)

    def get_context(self, request, *args, year=None, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        if year:
            return context | year_alone(self.locale, year)
        return context | {"here": self.url} | reading(self.locale, request.GET)


class IncidentsPage(GuardedPage, NumberedEntries, Page):
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
