"""How often public pages ask the database, and how many bytes the timeline is."""

import gzip

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.models import HomePage
from memorial.people.models import IncidentPage, PersonPage
from memorial.timeline.models import TimelinePage

MOST_QUERIES = 12
MOST_BYTES = 45_000
KINDS = {
    "home": HomePage.objects,
    "timeline": TimelinePage.objects,
    # One of an incident, with somebody before and somebody after.
    "person": PersonPage.objects.live().filter(incident__isnull=False).oldest_first(),
    "incident": IncidentPage.objects.live().order_by("number"),
}


def queries():
    """By language and kind of page, how many queries one reading takes."""
    return {
        f"{kind} in {code}": counted(pages.filter(locale__language_code=code).first())
        for kind, pages in KINDS.items()
        for code in ("en", "fr")
    }


def counted(page):
    read(page)
    with CaptureQueriesContext(connection) as captured:
        read(page)
    return len(captured)


def read(page):
    response = Client(headers={"host": "localhost"}).get(page.url)
    assert response.status_code == 200
    return response.content


def timeline_bytes():
    """By language, the whole timeline compressed, without its CSS."""
    return {
        page.locale.language_code: len(gzip.compress(read(page), 6))
        for page in TimelinePage.objects.all()
    }
