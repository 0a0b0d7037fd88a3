"""The reports of quality: all rules with their numbers, and the entries of one."""

from dataclasses import replace
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from ..harmless import harmless
from .counting import counted
from .entries import entries
from .filters import EntriesFilter
from .rule import all_rules


class QualityReport(ReportView):
    """For those alone who may see it; what it tells stands in its table."""

    template_name = "editorial/quality/rules.html"
    results_template_name = "editorial/quality/entries.html"
    header_icon = "clipboard-list"
    index_url_name = "quality:index"
    index_results_url_name = "quality:index_results"
    table_classname = "listing full-width"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm("editorial.see_quality"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def to_row_dict(self, item):
        return {
            key: harmless(value) for key, value in super().to_row_dict(item).items()
        }

    def get_heading(self, queryset, field):
        return str(self.export_headings[field])


class RuleRow(NamedTuple):
    code: str
    title: str
    number: int
    why: str
    remedy: str


class RulesView(QualityReport):
    """Each rule, why it matters, what to do, and how many entries it finds."""

    page_title = _("Quality")
    paginate_by = None
    export_filename = "quality"
    list_export = list(RuleRow._fields)
    export_headings = {
        "code": _("Code"),
        "title": _("What is lacking"),
        "number": _("Entries"),
        "why": _("Why it matters"),
        "remedy": _("What to do"),
    }
    columns = [
        TitleColumn(
            "title",
            label=_("What is lacking"),
            get_url=lambda rule: reverse("quality:rule", args=[rule.code]),
        ),
        Column("number", label=_("Entries")),
        Column("why", label=_("Why it matters")),
        Column("remedy", label=_("What to do")),
    ]

    def get_queryset(self):
        numbers = counted()
        rows = [
            RuleRow(code, rule.title, numbers[code], rule.why, rule.remedy)
            for code, rule in all_rules().items()
        ]
        return sorted(rows, key=lambda row: -row.number)

    def get_filtered_queryset(self):
        return self.get_queryset()


class RuleView(QualityReport):
    """The entries that one rule finds.

    A table to take away tells no name, nor a link or a sentence that may hold one.
    """

    template_name = "editorial/quality/rule.html"
    list_export = ["number", "kind", "when"]
    export_headings = {"number": _("Number"), "kind": _("Kind"), "when": _("Date")}
    columns = [
        TitleColumn(
            "called",
            label=_("Name or title"),
            get_url=lambda entry: reverse("wagtailadmin_pages:edit", args=[entry.page]),
        ),
        Column("when", label=_("Date")),
        Column("kind", label=_("Kind")),
        Column("detail", label=_("What was found")),
    ]

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.rule = all_rules().get(kwargs["code"])
        if self.rule is None:
            raise Http404
        self.page_title = self.rule.title
        self.export_filename = f"quality-{self.rule.code}"

    @cached_property
    def form(self):
        return EntriesFilter(self.request.GET)

    def get_filtered_queryset(self):
        return self.form.kept(entries(self.rule.keys()))

    def paginate_queryset(self, queryset, page_size):
        paginator, page, found, more = super().paginate_queryset(queryset, page_size)
        page.object_list = self.detailed(found)
        return paginator, page, page.object_list, more

    def detailed(self, object_list):
        details = self.rule.details([entry.key for entry in object_list])
        return [
            replace(entry, detail=str(details.get(entry.key, "")))
            for entry in object_list
        ]

    def get_index_url(self):
        return reverse("quality:rule", args=[self.rule.code])

    get_index_results_url = get_index_url

    def get_breadcrumbs_items(self):
        above = {"url": reverse("quality:index"), "label": RulesView.page_title}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "rule": self.rule,
            "form": self.form,
        }
