"""The ways through the site in one language, found with one query."""

from dataclasses import dataclass, field

from django.conf import settings
from django.core.cache import cache
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from memorial.contributions.languages import are_open, lines
from memorial.languages.offering import content_language
from memorial.languages.switching import address

from .models import Purpose

SECONDS_KEPT = 60


@dataclass(frozen=True)
class Way:
    title: str
    url: str


@dataclass(frozen=True)
class Navigation:
    """Where a page is missing in this language, there is no way to it.

    ``language`` is that of the ways; ``other`` is the same where a page, one of the
    forms, is in a language that the archive is not kept in. ``forms`` leads to where
    families and supporters write, while that is open; ``lines`` say so in every
    language in which it is.
    """

    home: Way | None = None
    timeline: Way | None = None
    incidents: Way | None = None
    texts: dict = field(default_factory=dict)
    forms: Way | None = None
    lines: list = field(default_factory=list)
    language: str = settings.LANGUAGE_CODE
    other: str = ""

    @property
    def name(self):
        """What the archive calls itself in this language."""
        return self.home.title if self.home else settings.WAGTAIL_SITE_NAME

    @property
    def telling(self):
        """Where one sends what one knows: the forms, else the page about sending."""
        return self.forms or self.texts.get(Purpose.SEND)

    @property
    def main(self):
        ways = (self.timeline, self.incidents, self.texts.get(Purpose.ABOUT))
        return [way for way in ways if way]

    @property
    def small(self):
        """The text pages that the foot of each page leads to."""
        return [
            self.texts[purpose]
            for purpose in Purpose.values
            if purpose in self.texts and purpose != Purpose.SEND
        ]


def navigation():
    """The Navigation in the language that is active, kept for as long as a page is."""
    language = get_language()
    return cache.get_or_set(
        f"navigation-{language}", lambda: found(language), SECONDS_KEPT
    )


def found(language):
    ways, texts, kept_in = {}, {}, content_language()
    for page in pages(kept_in):
        way = Way(page.title, address(kept_in, page.url_path))
        if page.purpose:
            texts.setdefault(page.purpose, way)
        else:
            ways.setdefault(kind(page), way)
    return Navigation(
        **ways,
        texts=texts,
        forms=way_to_forms(),
        lines=lines(),
        language=kept_in,
        other=kept_in if kept_in != language else "",
    )


def way_to_forms():
    return Way(_("Tell us"), reverse("contributions:doors")) if are_open() else None


def pages(language):
    """The live pages that the site leads to, each with what says its kind."""
    return (
        Page.objects.live()
        .filter(locale__language_code=language)
        .annotate(
            purpose=F("textpage__purpose"),
            is_home=F("homepage__pk"),
            is_timeline=F("timelinepage__pk"),
        )
        .filter(
            Q(homepage__isnull=False)
            | Q(timelinepage__isnull=False)
            | Q(incidentspage__isnull=False)
            | Q(textpage__purpose__in=Purpose.values)
        )
        .order_by("path")
    )


def kind(page):
    if page.is_home:
        return "home"
    return "timeline" if page.is_timeline else "incidents"
