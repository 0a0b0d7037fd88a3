"""Asks a web archive to keep the page at a link, where a setting names one."""

from http import HTTPStatus
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.utils import timezone

from memorial.fetching.fetch import fetch
from memorial.fetching.reasons import NotFetched, Reason

from ..models.links import ArchivedCopy
from ..source_links import is_told

SECONDS = 120
MOST_BYTES = 100_000


def archive_link(link):
    """The ArchivedCopy; NotFetched where there is none.

    Only an address that every reader can see is sent: one that is confidential, or
    that tells a hidden name, would stand in public for ever.
    """
    if not settings.SAVE_PAGE:
        raise NotFetched(Reason.OFF)
    if not is_told(link.address):
        raise NotFetched(Reason.INSIDE)
    asked = asking(link.address)
    fetched = fetch(asked, seconds=SECONDS, most_bytes=MOST_BYTES)
    site = urlsplit(link.address).hostname or ""
    if fetched.status != HTTPStatus.OK or not fetched.hops or site not in fetched.url:
        raise NotFetched(Reason.STATUS)
    return ArchivedCopy.objects.create(
        link=link, at=timezone.now(), address=fetched.url
    )


def asking(address):
    """Within a query the address is encoded; as a part of the path it is not."""
    template = settings.SAVE_PAGE
    inside_query = "?" in template.partition("{url}")[0]
    bare = address.partition("#")[0]
    return template.replace("{url}", quote(bare, safe="") if inside_query else bare)
