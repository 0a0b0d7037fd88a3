"""Keeps a copy of the page at a link, for those who keep the archive alone."""

from hashlib import sha256
from http import HTTPStatus

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone

from memorial.fetching.fetch import fetch
from memorial.fetching.metadata import metadata
from memorial.fetching.reasons import NotFetched, Reason
from memorial.fetching.warc import warc_of

from ..models.links import Capture, LinkCheck

SECONDS = 60
MOST_BYTES = 10_000_000


def capture_source(link):
    """The Capture; NotFetched where the page does not come, or not whole."""
    fetched = fetch(link.address, seconds=SECONDS, most_bytes=MOST_BYTES)
    if fetched.status != HTTPStatus.OK:
        raise NotFetched(Reason.STATUS)
    if not fetched.whole:
        raise NotFetched(Reason.LARGE)
    return keep(link, fetched)


def keep(link, fetched):
    """None where the link was forgotten meanwhile."""
    now = timezone.now()
    content = warc_of(fetched, at=now)
    said = metadata(fetched.body, fetched.header("content-type"))
    with transaction.atomic():
        if not LinkCheck.objects.select_for_update().filter(pk=link.pk).exists():
            return None
        return Capture.objects.create(
            link=link,
            at=now,
            path=storages["captures"].save("", ContentFile(content)),
            sha256=sha256(content).hexdigest(),
            size=len(content),
            final_address=fetched.url,
            title=said.title,
        )
