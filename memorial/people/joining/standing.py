"""Reads an entry that is to be merged, split or restored around, as it stands."""

import json
from dataclasses import dataclass
from uuid import UUID

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext as _

from memorial.languages.models import digest
from memorial.languages.wording import remembered

from ..models import (
    CareRequest,
    FormerAddress,
    Outcome,
    PermanentNumber,
    PersonPage,
    Withdrawal,
)
from .refusing import Refused


@dataclass(frozen=True)
class Standing:
    """``pages`` and ``contents`` are by language, the original's first.

    A content is what Wagtail would keep in a revision, without hidden texts.
    """

    number: int
    key: UUID
    pages: dict
    contents: dict

    @property
    def language(self):
        return next(iter(self.pages))

    @property
    def original(self):
        return self.pages[self.language]

    @property
    def content(self):
        return self.contents[self.language]

    @property
    def live(self):
        return self.original.live

    @property
    def title(self):
        return self.original.get_admin_display_title()

    @property
    def ids(self):
        return [page.pk for page in self.pages.values()]


def standing(number, user=None):
    """The Standing of a person's number; Refused where it must be left alone."""
    pages = newest(number)
    original = next(iter(pages.values()))
    refuse_taken_down(original)
    refuse_asked_about(original)
    for page in pages.values():
        refuse_open(page)
        refuse_locked(page, user)
    contents = {code: without_hidden(page) for code, page in pages.items()}
    return Standing(number, original.translation_key, pages, contents)


def lock(numbers):
    """One at a time: whoever comes second sees what the first has done."""
    rows = PermanentNumber.objects.select_for_update().filter(pk__in=numbers)
    list(rows.order_by("pk"))


def newest(number):
    """By language, the pages of a person as their newest versions have them."""
    found = list(
        PersonPage.objects.filter(number=number).select_related("locale").order_by("pk")
    )
    if not found:
        if FormerAddress.objects.filter(number=number).exists():
            raise Refused(
                _("No. %d is no entry of its own any more: it was merged or split.")
                % number
            )
        raise Refused(_("There is no person with the number %d.") % number)
    found.sort(key=lambda page: page.is_translation)
    return {
        page.language: page if page.live else page.get_latest_revision_as_object()
        for page in found
    }


def refuse_taken_down(page):
    """What was taken down does not come back by way of another entry."""
    withdrawn = Withdrawal.objects.filter(translation_key=page.translation_key)
    if (page.first_published_at and not page.live) or withdrawn.exists():
        raise Refused(_("No. %d was taken down: leave it as it is.") % page.number)


def refuse_asked_about(page):
    """What two people have still to decide is asked of the entry as it stands."""
    asked = CareRequest.objects.filter(
        translation_key=page.translation_key, outcome=Outcome.OPEN
    )
    if asked.exists():
        raise Refused(
            _("Protection was asked for No. %d: decide on that first.") % page.number
        )


def refuse_open(page):
    if page.live and page.has_unpublished_changes:
        raise Refused(
            _(
                "No. %(number)d has changes in “%(language)s” that are not published: "
                "publish them first, or go back to the published version."
            )
            % {"number": page.number, "language": page.language}
        )


def refuse_locked(page, user):
    found = page.get_lock()
    if found and user and found.for_user(user):
        raise Refused(_("No. %d is locked by someone.") % page.number)


def content_of(page):
    """What a revision of the page would hold, as plain JSON."""
    return json.loads(json.dumps(page.serializable_data(), cls=DjangoJSONEncoder))


def without_hidden(page):
    content = content_of(page)
    if page.is_translation:
        known = remembered(page)
        for name in page.word_fields:
            found = known.get((name, digest(content[name] or "")))
            if found and found.hidden:
                content[name] = ""
    return content
