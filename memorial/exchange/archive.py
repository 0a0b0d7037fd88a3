"""What an import needs to know of the entries that stand in the archive already."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Max
from django.utils.translation import gettext as _
from wagtail.models import Locale, Revision

from memorial.languages.models import Original
from memorial.people.models import TextRights, Withdrawal


class NotReady(Exception):
    """The site lacks what an import needs; its text is a sentence for people."""


@dataclass(frozen=True)
class State:
    """One entry on its original page. ``by_editor``: someone's draft is open there."""

    pk: int
    live: bool
    draft: bool
    ever_published: bool
    by_editor: bool
    incident: object = None

    @property
    def may_be_shown(self):
        """Nobody took it down, and no editor is at work on it."""
        return not self.by_editor and (self.live or not self.ever_published)

    @property
    def may_be_published(self):
        """Made or changed by an import, and not yet shown; never taken down."""
        waiting = self.draft if self.live else not self.ever_published
        return waiting and self.may_be_shown


class Archive:
    """The states of many entries of one model, in a fixed number of queries."""

    def __init__(self, model, keys):
        keys = {key for key in keys if key}
        self.model = model
        self.withdrawn = set(
            Withdrawal.objects.filter(translation_key__in=keys).values_list(
                "translation_key", flat=True
            )
        )
        self.rights = set(
            TextRights.objects.filter(translation_key__in=keys).values_list(
                "translation_key", "language"
            )
        )
        self.states = dict(self.read(keys))

    def edited_at(self, keys):
        """By page, when an editor last saved it; an import's revisions have no user."""
        pages = self.model.objects.filter(translation_key__in=keys)
        content_type = ContentType.objects.get_for_model(self.model)
        return dict(
            Revision.objects.filter(
                content_type=content_type,
                object_id__in=[str(pk) for pk in pages.values_list("pk", flat=True)],
                user__isnull=False,
            )
            .values("object_id")
            .annotate(last=Max("created_at"))
            .values_list("object_id", "last")
        )

    def read(self, keys):
        edited = self.edited_at(keys)
        first = dict(
            Original.objects.filter(translation_key__in=keys).values_list(
                "translation_key", "locale_id"
            )
        )
        pages = self.model.objects.filter(translation_key__in=keys)
        if hasattr(self.model, "incident"):
            pages = pages.annotate(of_incident=F("incident__translation_key"))
        for page in pages:
            if first.get(page.translation_key) == page.locale_id:
                by_editor = is_open(page, edited.get(str(page.pk)))
                yield page.translation_key, self.state(page, by_editor)

    def state(self, page, by_editor):
        return State(
            pk=page.pk,
            live=page.live,
            draft=page.has_unpublished_changes,
            ever_published=page.first_published_at is not None,
            by_editor=by_editor,
            incident=getattr(page, "of_incident", None),
        )

    def state_of(self, key):
        """None where the entry was deleted or withdrawn."""
        return None if key in self.withdrawn else self.states.get(key)

    def draft_of(self, key):
        """The original page as its newest draft has it."""
        return self.model.objects.get(
            pk=self.states[key].pk
        ).get_latest_revision_as_object()

    def in_language(self, page, code):
        """The same entry in another language, as its newest draft has it, or None."""
        if page.locale.language_code == code:
            return page
        other = page.other_languages().filter(locale__language_code=code).first()
        return other and other.get_latest_revision_as_object()


def is_open(page, edited):
    """Whether an editor has saved a draft that is not published."""
    unpublished = page.has_unpublished_changes and edited is not None
    since = page.last_published_at if page.live else None
    return unpublished and (since is None or edited > since)


def parent_for(model, locale):
    """The page below which entries of ``model`` stand in a language."""
    for parent in model.allowed_parent_page_models():
        page = parent.objects.filter(locale=locale).first()
        if page:
            return page
    raise NotReady(
        _("No page in “%s” is there to put entries below: run set_up_site first.")
        % locale.language_code
    )


def locale_for(language):
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        raise NotReady(_("The site has no language “%s”.") % language)
    return locale
