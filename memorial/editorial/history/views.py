"""The history of an entry, and the way back to an older version of it."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic.base import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from memorial.people.actions.go_back import go_back

from .access import history_of
from .going_back import reason_against

A_PAGE = 30


class Narrowing(forms.Form):
    """What someone may choose to see; nonsense is no choice."""

    def __init__(self, asked, happenings, languages):
        super().__init__(asked)
        fields = {c.name: c.label for h in happenings for c in h.changes}
        people = {str(h.who.pk): name_of(h.who) for h in happenings if h.who}
        for name, label, pairs in (
            ("language", _("Language"), languages),
            ("field", _("Fact or text"), by_label(fields)),
            ("who", _("Who"), by_label(people)),
        ):
            choices = [("", _("all")), *pairs]
            self.fields[name] = forms.ChoiceField(
                label=label, choices=choices, required=False
            )
        self.is_valid()

    def wants(self, happening):
        asked = self.cleaned_data
        names = {change.name for change in happening.changes}
        return (
            asked.get("language", "") in ("", happening.code)
            and (not asked.get("field") or asked["field"] in names)
            and asked.get("who", "") in ("", str(happening.who and happening.who.pk))
        )


def by_label(choices):
    return sorted(choices.items(), key=lambda pair: pair[1])


def name_of(user):
    return user.get_full_name() or user.get_username()


class HistoryView(WagtailAdminTemplateMixin, View):
    page_title = gettext_lazy("History")
    header_icon = "history"
    breadcrumbs_items = ()
    template_name = "editorial/history/history.html"
    http_method_names = ["get", "head", "options"]

    def get(self, request, number):
        self.history = history_of(number, request.user)
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **kwargs):
        happenings = self.history.happenings()
        pages = self.history.pages.values()
        languages = [
            (page.locale.language_code, page.locale.get_display_name())
            for page in pages
        ]
        narrowing = Narrowing(self.request.GET, happenings, languages)
        found = [each for each in happenings if narrowing.wants(each)]
        query = self.request.GET.copy()
        query.pop("p", None)
        return super().get_context_data(
            original=self.history.original,
            filter=narrowing,
            happenings=Paginator(found, A_PAGE).get_page(self.request.GET.get("p")),
            count=len(found),
            languages=dict(languages),
            editable={
                page.locale.language_code
                for page in pages
                if page.permissions_for_user(self.request.user).can_edit()
            },
            query=query.urlencode(),
            **kwargs,
        )


class BackView(View):
    """Makes a draft of an older version; it can never publish."""

    http_method_names = ["post", "options"]

    def post(self, request, number, revision_id):
        history = history_of(number, request.user)
        found = [
            (page, version)
            for pk, page in history.pages.items()
            for version in history.versions[pk]
            if version.pk == revision_id
        ]
        if not found:
            raise Http404
        page, version = found[0]
        if not page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        if refusal := reason_against(history, page, version, request.user):
            messages.error(request, refusal)
            return redirect("history:entry", number)
        go_back(page, version, user=request.user)
        messages.success(
            request,
            _(
                "That version is the newest draft now. Nothing was published, and what "
                "is withheld stays so."
            ),
        )
        return redirect("wagtailadmin_pages:edit", page.pk)
