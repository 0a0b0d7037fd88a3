"""The numbers of quality on the admin's home, and of people in place of pages."""

from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component

from memorial.languages.readiness import originals
from memorial.people.models import IncidentPage, PersonPage

from .counting import counts
from .rule import all_rules


class QualityPanel(Component):
    """What is lacking, most first; nothing of which there is nothing."""

    order = 50
    template_name = "editorial/quality/panel.html"

    def get_context_data(self, parent_context):
        numbers, rules = counts(), all_rules()
        found = [(rules[code], number) for code, number in numbers.items() if number]
        return {"found": sorted(found, key=lambda pair: -pair[1])}


class PeopleSummary(SummaryItem):
    """How many people and incidents there are, in whichever language."""

    template_name = "editorial/quality/summary.html"

    def is_shown(self):
        return self.request.user.has_perm("editorial.see_people")

    def get_context_data(self, parent_context):
        return {
            "people": originals(PersonPage).count(),
            "incidents": originals(IncidentPage).count(),
        }
