"""Several people of one incident: typed, looked at once more, then saved as drafts."""

import uuid
from contextlib import contextmanager

from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import Locale

from memorial.dates.wording import in_words
from memorial.people.actions.enter_together import enter_together
from memorial.people.ledger import LedgerError
from memorial.people.matching.twins import twins
from memorial.people.rules.naming import called

from ..together.building import (
    incident_of,
    informed,
    person_of,
    refuse_what_cannot_be,
    told_sources,
)
from ..together.forms import (
    BEGUN,
    BEGUN_SOURCES,
    MORE,
    MOST,
    MOST_SOURCES,
    RowFormSet,
    SharedForm,
    SourceFormSet,
)
from ..words import for_the_script
from ..writing_in import languages_to_write_in

# So long nobody presses the same button twice.
ONCE_SECONDS = 24 * 60 * 60
# The buttons that only show the form as it was typed.
ONLY_SHOW = {"more-form", "more-sources", "back"}


@require_http_methods(["GET", "POST"])
def several(request, language):
    written = {each.code: each for each in languages_to_write_in(request.user)}
    if language not in written:
        raise PermissionDenied
    return Several(request, written[language]).answer()


class Several:
    def __init__(self, request, above):
        self.request, self.above, self.user = request, above, request.user
        self.locale = Locale.objects.get(language_code=above.code)
        self.shared = SharedForm(request.POST or None, locale=self.locale)
        may_publish = above.people.permissions_for_user(self.user).can_publish_subpage()
        self.sources = SourceFormSet(
            asked_for(request.POST, "sources", BEGUN_SOURCES, 1, MOST_SOURCES),
            prefix="sources",
        )
        self.rows = RowFormSet(
            asked_for(request.POST, "form", BEGUN, MORE, MOST),
            form_kwargs={"may_publish": may_publish},
        )

    def answer(self):
        posted = self.request.POST
        if not posted or posted.keys() & ONLY_SHOW:
            return self.show("form")
        try:
            people = self.people()
            if people:
                return self.save(people) if "save" in posted else self.check(people)
        except LedgerError as error:
            self.shared.add_error(None, str(error))
        return self.show("form")

    def people(self):
        """Pairs of a row and its unsaved page; none if something has to be mended."""
        forms = (self.shared, self.sources, self.rows)
        if not all(form.is_valid() for form in forms):
            return []
        told = [row for row in self.rows if row.has_changed()]
        sources = told_sources(self.sources)
        people = [
            (row, person_of(row, self.shared, sources, self.locale)) for row in told
        ]
        for row, page in people:
            refuse_what_cannot_be(self.shared, row, page)
        if not told:
            self.shared.add_error(None, _("Write at least one person."))
        faulty = self.shared.errors or any(row.errors for row in told)
        return [] if faulty else people

    def check(self, people):
        for row, page in people:
            page.incident = self.shared.cleaned_data["incident"]
            page.title = called(page.name, page.name_status, may_be_shown=True)
            row.called, row.twins = page.get_admin_display_title(), twins(page)
        date = self.shared.cleaned_data["date"]
        return self.show(
            "check",
            when=date and in_words(date, get_language()),
            told_sources=told_sources(self.sources),
        )

    def save(self, people):
        chosen = [
            (page, informed(row))
            for row, page in people
            if not row.cleaned_data["left_out"]
        ]
        if not chosen:
            self.shared.add_error(None, _("Nobody is left to be entered."))
            return self.show("form")
        with once(self.user, self.request.POST.get("once")) as first:
            if first:
                incident = incident_of(
                    self.shared, told_sources(self.sources), self.locale
                )
                enter_together(incident, chosen, above=self.above, by=self.user)
        self.tell(len(chosen), first)
        return redirect("wagtailadmin_explore", self.above.people.pk)

    def tell(self, count, first):
        if not first:
            messages.warning(self.request, _("They were saved already."))
            return
        sentence = ngettext(
            "%d person was saved as a draft. Nothing is public yet.",
            "%d people were saved as drafts. Nothing is public yet.",
            count,
        )
        messages.success(self.request, sentence % count)

    def show(self, name, **context):
        context |= {
            "language": self.above,
            "shared": self.shared,
            "sources": self.sources,
            "rows": self.rows,
            "for_the_script": for_the_script(),
            "once": self.request.POST.get("once") or uuid.uuid4(),
        }
        return render(self.request, f"editorial/entering/several_{name}.html", context)


@contextmanager
def once(user, token):
    """Whether this is the first time: a button pressed twice makes nobody twice.

    What failed may be sent again.
    """
    key = f"entering-{user.pk}-{token}"
    try:
        uuid.UUID(token or "")
    except ValueError:
        key = f"entering-{uuid.uuid4()}"
    first = cache.add(key, True, ONCE_SECONDS)
    try:
        yield first
    except Exception:
        cache.delete(key)
        raise


def asked_for(posted, prefix, begun, more, most):
    """What was sent, with more rows of this kind if they were asked for."""
    total = f"{prefix}-TOTAL_FORMS"
    if not posted:
        return {total: begun, f"{prefix}-INITIAL_FORMS": 0}
    sent = posted.get(total, "")
    if f"more-{prefix}" not in posted or not sent.isdecimal():
        return posted
    data = posted.copy()
    data[total] = min(int(sent[:4]) + more, most)
    return data
