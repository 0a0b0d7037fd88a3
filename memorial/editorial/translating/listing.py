"""The list of texts to translate."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from django.views.generic.base import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .access import locales_of, may_translate
from .filters import TodoFilter

A_PAGE = 30


class TodoView(WagtailAdminTemplateMixin, View):
    page_title = _("Translations")
    header_icon = "globe"
    breadcrumbs_items = ()
    template_name = "editorial/translating/list.html"
    http_method_names = ["get", "head", "options"]

    def get(self, request):
        if not may_translate(request.user):
            raise PermissionDenied
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **kwargs):
        locales = locales_of(self.request.user)
        chosen = TodoFilter(self.request.GET, locales)
        found = chosen.found() if locales else []
        listed = Paginator(found, A_PAGE).get_page(self.request.GET.get("p"))
        return super().get_context_data(
            filter=chosen,
            todos=listed,
            entries=len(found),
            texts=sum(len(todo.texts) for todo in found),
            languages=dict(settings.WAGTAIL_CONTENT_LANGUAGES),
            locales=locales,
            query=without_page(self.request.GET),
            **kwargs,
        )


def without_page(query):
    query = query.copy()
    query.pop("p", None)
    return query.urlencode()
