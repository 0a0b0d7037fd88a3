"""Every page in every language, for search engines: https://www.sitemaps.org."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from wagtail.models import Page

from memorial.languages.switching import Version, address, preferred
from memorial.people.models import IncidentPage, PersonPage
from memorial.people.public_record.addresses import (
    incident_addresses,
    people_addresses,
)

from .navigation import navigation

# What is read beside the pages; each is left out where it has no address.
VIEWS = (
    "search:search",
    "timeline:map",
    "timeline:figures",
    "timeline:names",
    "timeline:on_this_day",
    "timeline:changes",
    "helping:can_you_help",
)


@dataclass(frozen=True)
class Place:
    """One page in one language, beside all its ``versions``, itself included.

    ``changed`` is when it was last published; None for what is made anew each time.
    """

    version: Version
    versions: tuple
    changed: datetime | None = None

    @property
    def best(self):
        return preferred(self.versions)


def places():
    """A Place for each page; six queries, however many there are."""
    ways = {code: ways_in(code) for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    people = [(e, way(ways, e, "timeline")) for e in people_addresses()]
    incidents = [(e, way(ways, e, "incidents")) for e in incident_addresses()]
    entries = [
        (entry.key, entry.language, f"{above.url}{entry.slug}/", entry.last_published)
        for entry, above in [*people, *incidents]
        if above
    ]
    return [*together(pages()), *together(views()), *together(entries)]


def ways_in(code):
    with translation.override(code):
        return navigation()


def way(ways, entry, above):
    return getattr(ways.get(entry.language), above, None)


def pages():
    """All that are no entries; of lists nobody says here when they changed."""
    found = (
        Page.objects.live()
        .filter(depth__gt=1)
        .not_exact_type(PersonPage, IncidentPage)
        .order_by("path")
        .values_list(
            "translation_key",
            "locale__language_code",
            "url_path",
            "textpage__last_published_at",
        )
    )
    for key, code, path, changed in found:
        yield key, code, address(code, path), changed


def views():
    for name in VIEWS:
        for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
            with translation.override(code):
                try:
                    yield name, code, reverse(name), None
                except NoReverseMatch:
                    continue


def together(found):
    """Places from rows of key, language, path and time of change."""
    by_key = defaultdict(list)
    for key, code, path, changed in found:
        by_key[key].append((Version(code, path), changed))
    for rows in by_key.values():
        versions = tuple(version for version, _changed in rows)
        for version, changed in rows:
            yield Place(version, versions, changed)
