"""The whole history of an entry, in a fixed number of queries."""

from collections import defaultdict

from django.utils.translation import gettext as _
from wagtail.models import Page, PageLogEntry, Revision, get_default_page_content_type

from .beside import beside
from .comparing import Comparing
from .values import Happening
from .veil import Veil

# Told by the versions themselves, or of no use to who reads.
NOT_TOLD = {
    "wagtail.edit",
    "wagtail.create",
    "wagtail.rename",
    "wagtail.schedule.revert",
}


class History:
    """``pages`` are those of one entry; ``sees_facts``: whoever may edit the original.

    Others are told what was done to the translations, and of the original no more
    than when it was published: its drafts are not theirs to read.
    """

    def __init__(self, pages, *, sees_facts, sees_all):
        self.pages = {page.pk: page for page in pages}
        self.original = next(page for page in pages if not page.is_translation)
        self.sees_facts = sees_facts
        self.versions = self.read_versions()
        first = [version.content for version in self.versions[self.original.pk]]
        self.veil = Veil(self.original, first, sees_all=sees_all)
        self.comparing = Comparing(type(self.original), self.titles())

    def read_versions(self):
        """By page, its revisions from the first to the last."""
        by_page = defaultdict(list)
        found = Revision.objects.filter(
            base_content_type=get_default_page_content_type(),
            object_id__in=[str(pk) for pk in self.pages],
        ).select_related("user")
        for revision in found.order_by("created_at", "pk"):
            by_page[int(revision.object_id)].append(revision)
        return by_page

    def titles(self):
        """Of incidents and relatives, as they may be called today."""
        named = set()
        for version in self.versions[self.original.pk]:
            named.add(version.content.get("incident"))
            relations = version.content.get("relations") or ()
            named |= {row.get("relative") for row in relations}
        among = Page.objects.filter(pk__in=named - {None})
        return dict(among.values_list("pk", "title"))

    def happenings(self):
        """Newest first."""
        found = [*self.saved(), *self.logged()]
        if self.sees_facts:
            found += beside(self.original.translation_key)
        return sorted(found, key=lambda each: each.at, reverse=True)

    def saved(self):
        for page in self.pages.values():
            if self.sees_facts or page is not self.original:
                yield from self.saved_of(page)

    def saved_of(self, page):
        before, latest = {}, self.versions[page.pk][-1:]
        for version in self.versions[page.pk]:
            changes = self.comparing.changes(
                before, version.content, words_only=page is not self.original
            )
            if changes:
                yield Happening(
                    at=version.created_at,
                    who=version.user,
                    what=_("Changed") if before else _("Begun"),
                    code=page.locale.language_code,
                    changes=tuple(map(self.veil.over, changes)),
                    revision=None if [version] == latest else version.pk,
                )
            before = version.content

    def logged(self):
        found = PageLogEntry.objects.filter(page__in=list(self.pages))
        for entry in found.exclude(action__in=NOT_TOLD).select_related("user"):
            code = self.pages[entry.page_id].locale.language_code
            what = entry.message
            if not self.veil.may_say(what):
                what = entry.formatter.label
            yield Happening(entry.timestamp, entry.user, what, code)

    def tells_too_much(self, page, revision):
        """Whether what would come back says what is kept back from who reads."""
        changes = self.comparing.changes(
            {}, revision.content, words_only=page is not self.original
        )
        return any(map(self.veil.hides, changes))
