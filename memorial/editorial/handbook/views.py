"""The handbook, read where one needs it."""

from django.http import FileResponse, Http404
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .reading import FOLDER, as_html, chapters, language_of


class ChapterView(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "help"
    template_name = "editorial/handbook/chapter.html"

    def get(self, request, slug=""):
        self.code = language_of(get_language())
        self.chapters = chapters(self.code)
        self.chapter = next((each for each in self.chapters if each.slug == slug), None)
        if self.chapter is None:
            raise Http404(_("There is no such chapter."))
        return super().get(request)

    def get_page_title(self):
        return self.chapter.title

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("handbook:begin"), "label": _("Handbook")},
            {"url": "", "label": self.chapter.title},
        ]

    def get_context_data(self, **kwargs):
        place = self.chapters.index(self.chapter)
        return (
            super().get_context_data(**kwargs)
            | {
                "code": self.code,
                "chapters": self.chapters,
                "chapter": self.chapter,
                "text": mark_safe(as_html(self.chapter)),  # noqa: S308 our own files
                "following": self.chapters[place + 1 : place + 2],
            }
        )


@require_safe
def picture(request, code, name):
    try:
        picture = (FOLDER / "pictures" / code / name).open("rb")
    except OSError as error:
        raise Http404(_("There is no such picture.")) from error
    return FileResponse(picture, content_type="image/png")
