"""The screen on which an editor records that a speaker has checked a language."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin.auth import permission_required
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .. import languages
from ..models import CheckedLanguage
from ..wordings import VERSION
from .reading import language, languages_of_forms

CHANGE = "people.change_archive"


class Languages(WagtailAdminTemplateMixin, TemplateView):
    page_title = gettext_lazy("Languages of the forms")
    header_icon = "globe"
    template_name = "contributions/speakers/languages.html"

    def dispatch(self, request, *args, **kwargs):
        return permission_required(CHANGE)(super().dispatch)(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        told = list(languages_of_forms())
        return super().get_context_data(**kwargs) | {"languages": told}


@require_POST
@permission_required(CHANGE)
@transaction.atomic
def check(request, code):
    """Records, or takes back, that a speaker has read the forms in this language."""
    told = known(code)
    kept = CheckedLanguage.objects.filter(language=code, wording=VERSION)
    if request.POST.get("checked") == "yes":
        if not kept.exists():
            CheckedLanguage.objects.create(
                language=code, wording=VERSION, by=request.user
            )
        said = _("%(language)s is offered to those who write.")
    else:
        kept.delete()
        said = _("%(language)s is no longer offered to those who write.")
    languages.forget()
    messages.success(request, said % {"language": told.name})
    return HttpResponseRedirect(reverse("form_languages:languages"))


def known(code):
    if (told := language(code)) is None:
        raise Http404
    return told
