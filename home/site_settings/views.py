"""One page from which everything that the site says of itself is reached."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from memorial.people.models import Archive

from .overview import address_of, overview, terms

CHANGE = "people.change_archive"


class Overview(WagtailAdminTemplateMixin, TemplateView):
    page_title = _("What the site says")
    header_icon = "home"
    template_name = "home/site_settings.html"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(CHANGE):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        languages, rows = overview()
        return super().get_context_data(**kwargs) | {
            "languages": languages,
            "rows": rows,
            "terms": list(terms()),
            "change_terms": address_of(Archive),
        }
