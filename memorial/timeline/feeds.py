"""Feeds of what has changed, in the language of their address: Atom and JSON."""

import json

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, SyndicationFeed
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.public_record.changed import changed_entries

from .printable import printable
from .standing import standing

NEWEST = 100


def feeds(request):
    """The page that says what feeds and calendars are for."""
    return publicly_cacheable(render(request, "timeline/feeds.html"))


class JSONFeed(SyndicationFeed):
    """JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/"""

    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile, encoding):
        told = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.feed["title"],
            "home_page_url": self.feed["link"],
            "feed_url": self.feed["feed_url"],
            "description": self.feed["subtitle"],
            "language": self.feed["language"],
            "authors": [{"name": self.feed["author_name"]}],
            "items": [self.told_of(item) for item in self.items],
        }
        outfile.write(json.dumps(told, ensure_ascii=False).encode(encoding))

    def told_of(self, item):
        return {
            "id": item["unique_id"],
            "url": item["link"],
            "title": item["title"],
            "content_html": item["description"],
            "date_published": item["pubdate"].isoformat(),
            "date_modified": item["updateddate"].isoformat(),
        }


class Changes(Feed):
    """The newest changes; ``feed_type`` and ``name`` are those of one format."""

    name = ""

    @cached_property
    def locale(self):
        return Locale.get_active()

    @cached_property
    def standing(self):
        return standing(self.locale)

    def title(self):
        return f"{self.standing.name} – {_('What has changed')}"

    def subtitle(self):
        return _("People newly added, newly named, and entries corrected or completed.")

    def author_name(self):
        return self.standing.name

    def link(self):
        return absolute("timeline:changes")

    def feed_url(self):
        return absolute(self.name)

    def feed_guid(self):
        return self.feed_url()

    def items(self):
        return changed_entries(self.locale)[:NEWEST]

    def item_title(self, each):
        return printable(", ".join(title(each)))

    def item_description(self, each):
        return printable(render_to_string("timeline/feed_entry.html", {"each": each}))

    def item_link(self, each):
        return self.standing.permanent(each)

    def item_guid(self, each):
        """Without a name, and the same whatever the entry is called later."""
        return f"{self.standing.permanent(each)}#{each.key}"

    def item_pubdate(self, each):
        return each.at

    item_updateddate = item_pubdate


class AtomChanges(Changes):
    feed_type = Atom1Feed
    name = "timeline:feed_atom"


class JSONChanges(Changes):
    feed_type = JSONFeed
    name = "timeline:feed_json"


def title(each):
    """Whom it is about: those without a name are told apart by age and origin."""
    if each.incident:
        return [each.incident.called.text]
    person = each.person
    return filter(None, [person.called, str(person.age), *map(str, person.origins)])


def absolute(name):
    return f"{settings.BASE_URL}{reverse(name)}"


@conditional_page
def without_date(request, feed):
    """The feed under an ETag alone: a name that is withheld makes nothing newer, so
    the date of the newest change must not say that a reader's copy is still good."""
    response = feed()(request)
    del response["Last-Modified"]
    return response


def atom(request):
    return publicly_cacheable(without_date(request, AtomChanges))


def in_json(request):
    return publicly_cacheable(without_date(request, JSONChanges))
