"""Likely duplicates of a person, as an editor reads them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..care import care_for
from ..choices.names import NameStatus
from ..models import PersonPage
from .candidates import originals
from .describing import described_page
from .likely import likely_same
from .weighing import Verdict

MOST = 5


@dataclass(frozen=True)
class Twin:
    """``called`` tells no withheld name; ``page`` is the original."""

    page: PersonPage
    called: str
    verdict: str
    reasons: tuple[str, ...]


def twins(page):
    """At most five; as many queries however many people there are."""
    return twins_of(described_page(page))


def twins_of(asked):
    """The same for a Described."""
    return of_matches(likely_same(asked)[:MOST]) if says_enough(asked) else []


def says_enough(asked):
    return bool(asked.is_named or asked.dates or asked.sources)


def of_matches(matches):
    keys = [match.key for match in matches]
    if not keys:
        return []
    pages = originals().filter(translation_key__in=keys)
    by_key, care = {page.translation_key: page for page in pages}, care_for(keys)
    return [
        Twin(
            page=by_key[match.key],
            called=called(by_key[match.key], care(match.key)),
            verdict=said(match.verdict),
            reasons=match.reasons,
        )
        for match in matches
        if match.key in by_key
    ]


def called(page, care):
    if "name" in care.withheld or page.name_status == NameStatus.WITHHELD:
        page.name, page.name_status = "", NameStatus.WITHHELD
    return page.get_admin_display_title()


def said(verdict):
    return _("the same person") if verdict == Verdict.SAME else _("perhaps the same")
