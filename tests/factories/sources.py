"""Invented entries with sources, and links that were looked at."""

from django.utils import timezone

from memorial.people.actions.gather_links import gather_links
from memorial.people.models import IncidentSource, LinkCheck, PersonPage, PersonSource
from memorial.people.models.links import digest_of

from .people import incident, person

URL = "http://news.example.org/story"


def sourced(parent, *urls, publish=True, make=person, confidential=False, **fields):
    """An entry whose sources have these links."""
    page = make(parent, publish=False, **fields)
    row = PersonSource if isinstance(page, PersonPage) else IncidentSource
    page.sources = [row(url=url, confidential=confidential) for url in urls]
    revision = page.save_revision()
    if publish:
        revision.publish()
    else:
        page.save()
    return type(page).objects.get(pk=page.pk)


def sourced_incident(parent, *urls, **fields):
    return sourced(parent, *urls, make=incident, **fields)


def link_to(url=URL, **fields):
    """What is known of an address that a source names."""
    gather_links()
    link, _made = LinkCheck.objects.get_or_create(
        digest=digest_of(url), defaults={"address": url, "host": "news.example.org"}
    )
    for name, value in fields.items():
        setattr(link, name, value)
    link.save()
    return link


def seen(url=URL, **fields):
    return link_to(url, **{"state": "ok", "checked_at": timezone.now()} | fields)
