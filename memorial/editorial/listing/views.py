"""The list of people: one row for each, whichever language they were written in."""

from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView

from memorial.languages.readiness import originals
from memorial.people.models import PersonPage

from . import exporting, finding
from .filters import PeopleFilterSet
from .rows import with_rows

# What no row shows, and what there is much of.
TEXTS = ("life", "circumstances", "tribute", "family_wishes", "private_notes")


class PeopleSeen:
    """For those alone who may see the list of people."""

    any_permission_required = None

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm("editorial.see_people"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class PeopleView(PeopleSeen, IndexView):
    model = PersonPage
    page_title = _("People")
    header_icon = "group"
    add_item_label = _("Add a person")
    default_ordering = "-placed_order"
    paginate_by = 50
    filterset_class = PeopleFilterSet
    list_export = list(exporting.COLUMNS)
    export_headings = exporting.HEADINGS
    export_filename = "people"
    template_name = "editorial/listing/people.html"
    results_template_name = "editorial/listing/results.html"
    table_classname = "listing full-width people-list"
    show_locale_labels = False

    def get_base_queryset(self):
        """Each comes with its original's language, so that no row has to ask for it."""
        people = originals(PersonPage).defer(*TEXTS).select_related("locale")
        return people.annotate(original_locale=F("locale_id"))

    def order_queryset(self, queryset):
        if not self.ordering:
            return queryset
        return queryset.order_by(self.ordering, "pk")

    def search_queryset(self, queryset):
        if not self.is_searching:
            return queryset
        people = finding.found(queryset, self.search_query)
        return people if self.ordering else people.order_by("nearness")

    def paginate_queryset(self, queryset, page_size):
        paginator, page, _people, more = super().paginate_queryset(queryset, page_size)
        page.object_list = with_rows(page.object_list)
        return paginator, page, page.object_list, more

    def get_add_url(self):
        if self.user_has_permission("add"):
            return reverse(self.add_url_name)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"model_opts": PersonPage._meta}

    def as_spreadsheet(self, queryset, spreadsheet_format):
        return super().as_spreadsheet(
            exporting.in_batches(queryset), spreadsheet_format
        )

    def to_row_dict(self, item):
        return exporting.row_of(item)


class AddPersonView(PeopleSeen, ChooseParentView):
    """In which language an entry is to be written."""
