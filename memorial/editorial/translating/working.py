"""The translation of one entry: all its texts beside those of the original."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic.base import View
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.generic import HookResponseMixin
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import WorkflowState

from memorial.languages.actions.draft_by_machine import draft_by_machine
from memorial.languages.actions.hide_texts import hide_texts
from memorial.languages.actions.save_words import save_words, with_words
from memorial.languages.machine.answers import NotTranslated
from memorial.languages.machine.choosing import is_on, translator

from .access import may_hide, translation
from .asking import post_json
from .forms import PREFIX, WordsForm
from .sides import Sides

LIST = "translating:list"
ENTRY = "translating:entry"
LEAST_ROWS, MOST_ROWS, LETTERS_IN_A_ROW = 3, 20, 40


class EntryView(HookResponseMixin, WagtailAdminTemplateMixin, View):
    page_title = gettext_lazy("Translation")
    header_icon = "globe"
    breadcrumbs_items = ()
    template_name = "editorial/translating/entry.html"
    http_method_names = ["get", "head", "options", "post"]

    def dispatch(self, request, page_id):
        self.page = translation(request.user, page_id)
        self.sides = Sides(self.page)
        self.may = self.page.permissions_for_user(request.user)
        self.drafted, self.token, self.was_late = {}, self.sides.token, False
        return super().dispatch(request, page_id)

    def get(self, request, page_id):
        self.form = WordsForm(self.sides)
        return self.answer()

    def post(self, request, page_id):
        self.form = WordsForm(self.sides, request.POST)
        self.form.is_valid()
        action, _colon, name = request.POST.get("action", "").partition(":")
        known = self.sides.has(name) and (name or action == "machine")
        if action in ("machine", "hide") and known:
            self.token = request.POST.get("token", "")
            return {"machine": self.draft_by_machine, "hide": self.hide}[action](name)
        if action not in ("save", "submit", "publish") or name:
            return self.refuse(_("Nothing was saved: that button is not known here."))
        if action == "publish" and not self.may.can_publish():
            raise PermissionDenied
        return self.reason_not_to_save(action) or getattr(self, action)()

    # What stands in the way

    def reason_not_to_save(self, action):
        """An answer that keeps what was typed, or None."""
        lock = self.page.get_lock()
        if lock and lock.for_user(self.request.user):
            message = lock.get_message(self.request.user)
            return self.refuse(message or _("This page is locked."))
        if not self.sides.published.texts:
            return self.refuse(_("Nothing was saved: the original is not public."))
        if self.request.POST.get("token") != self.sides.token:
            return self.refuse(self.meanwhile())
        if action == "publish":
            self.form.refuse_unchecked()
        if self.form.errors:
            return self.refuse(_("Nothing was saved: see what is said of the texts."))
        if action != "publish":
            return None
        reason = self.typed_version().reason_against_going_live()
        return self.refuse(reason) if reason else None

    def typed_version(self):
        """The page as it would be with what was typed."""
        draft = self.page.get_latest_revision_as_object()
        return with_words(draft, self.form.words)

    def meanwhile(self):
        """Who was faster; what they wrote is shown beside what was typed."""
        self.was_late = True
        revision = self.page.latest_revision
        who = get_user_display_name(revision.user) if revision and revision.user else ""
        if not who:
            return _("This entry was changed while you wrote. Look again, then save.")
        return _(
            "This entry was changed while you wrote, last by %(name)s. What stands "
            "there now is shown under your texts. Look again, then save."
        ) % {"name": who}

    def refuse(self, sentence):
        messages.error(self.request, sentence)
        return self.answer()

    # What the buttons do

    def saved(self):
        """The revision that holds what was typed: a new one only if that is new."""
        confirmed = self.form.cleaned_data["confirmed"]
        latest = self.page.get_latest_revision()
        if latest and not (self.form.changed or confirmed):
            return latest
        user = self.request.user
        return save_words(self.page, self.form.words, user=user, confirmed=confirmed)

    def save(self):
        self.saved()
        messages.success(self.request, _("The draft is saved. It is not public yet."))
        return redirect(ENTRY, self.page.pk)

    def submit(self):
        if not self.may.can_submit_for_moderation():
            return self.refuse(_("This page is with the moderators already."))
        self.saved()
        page, user = self.page, self.request.user
        page.refresh_from_db()
        state = page.workflow_states.order_by("created_at").last()
        if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
            state.resume(user)
        else:
            page.get_workflow().start(page, user)
        messages.success(self.request, _("The moderators will read your translation."))
        return redirect(LIST)

    def publish(self):
        revision = self.saved()
        hooked = self.run_hook("before_publish_page", self.request, self.page)
        if hooked:
            return hooked
        revision.publish(user=self.request.user, skip_permission_checks=True)
        self.say_published()
        hooked = self.run_hook("after_publish_page", self.request, self.page)
        return hooked or redirect(LIST)

    def say_published(self):
        url = self.page.url
        ways = [messages.button(url, _("Look at it"), new_window=True)] if url else []
        messages.success(self.request, _("The translation is published."), buttons=ways)

    def hide(self, name):
        original = self.sides.original
        if not may_hide(self.request.user, original):
            raise PermissionDenied
        hide_texts(original, [name], user=self.request.user)
        messages.success(
            self.request,
            _("The old text is hidden. Readers see the original until you translate."),
        )
        return self.answer()

    def draft_by_machine(self, name):
        """Of one text, or of all that are still empty; what was typed is kept."""
        told = self.sides.published.texts
        wanted = [name] if name else [n for n in told if not self.typed(n).strip()]
        texts = {n: told[n] for n in wanted if n in told}
        if not (is_on() and texts):
            return self.refuse(_("There is nothing that a machine could translate."))
        source = self.sides.original.locale.language_code
        try:
            self.drafted = draft_by_machine(
                self.page, texts, source=source, machine=translator(post_json)
            )
        except NotTranslated:
            return self.refuse(_("The machine did not answer. Nothing was changed."))
        return self.answer()

    # What is shown

    def typed(self, name):
        """What a machine just made, what was sent, or what the draft says."""
        own = self.sides.own.get(name, "")
        if self.form.is_bound:
            own = self.form.data.get(PREFIX + name, own)
        return self.drafted.get(name, own)

    def answer(self):
        """The page, with what was typed on what stands now."""
        if self.form.is_bound:
            self.sides = Sides(type(self.page).objects.get(pk=self.page.pk))
        return self.render_to_response(self.get_context_data())

    def rows(self):
        ticked = self.form.data.getlist("confirmed") if self.form.is_bound else ()
        for name in self.sides.names:
            yield {
                "side": self.sides.side(name, self.typed(name)),
                "errors": self.form.errors.get(PREFIX + name, ()),
                "confirmed": name in ticked and name not in self.drafted,
                "theirs": self.sides.own[name] if self.was_late else "",
                "rows": lines_for(self.sides.first.get(name, "")),
            }

    def get_context_data(self, **kwargs):
        original, user = self.sides.original, self.request.user
        return super().get_context_data(
            page=self.page,
            original=original,
            rows=list(self.rows()),
            unseen=self.sides.unseen,
            token=self.token,
            direction="rtl" if get_language_info(self.page.language)["bidi"] else "ltr",
            may_publish=self.may.can_publish(),
            may_submit=self.may.can_submit_for_moderation(),
            may_hide=may_hide(user, original),
            machine=is_on(),
            **kwargs,
        )


def lines_for(text):
    """How high a field is to be for a translation of ``text``."""
    return min(MOST_ROWS, max(LEAST_ROWS, len(text) // LETTERS_IN_A_ROW + 3))
