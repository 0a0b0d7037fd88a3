"""What is missing or doubtful in the record, one rule per file."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.site_summary import PagesSummaryItem

from memorial.accounts.menus import ItemFor

from .home import PeopleSummary, QualityPanel
from .views import RulesView, RuleView

urlpatterns = [
    path("", RulesView.as_view(), name="index"),
    path("results/", RulesView.as_view(results_only=True), name="index_results"),
    path("<slug:code>/", RuleView.as_view(), name="rule"),
]


@hooks.register("register_admin_urls")
def register_quality():
    return [path("reports/quality/", include((urlpatterns, "quality")))]


def may_see(user):
    return user.has_perm("editorial.see_quality")


@hooks.register("register_reports_menu_item")
def register_report():
    return ItemFor(
        may_see,
        _("Quality"),
        reverse("quality:index"),
        name="quality",
        icon_name="clipboard-list",
        order=10,
    )


@hooks.register("construct_homepage_panels")
def show_numbers(request, panels):
    if may_see(request.user):
        panels.append(QualityPanel())


# After Wagtail, which adds its own.
@hooks.register("construct_homepage_summary_items", order=100)
def count_people(request, items):
    """Wagtail counts pages: each person as often as there are languages."""
    items[:] = [item for item in items if not isinstance(item, PagesSummaryItem)]
    items.append(PeopleSummary(request))
