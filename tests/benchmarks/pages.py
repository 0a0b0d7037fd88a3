"""How often public pages ask the database, and how many bytes they are."""

import gzip

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.models import HomePage
from memorial.people.models import IncidentPage, PersonPage
from memorial.timeline.models import TimelinePage

LANGUAGES = ("en", "fr")
MOST_QUERIES = 12
MOST_BYTES = {"timeline": 45_000}
MOST_BYTES_OF_OTHERS = 30_000
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
        f"{kind} in {code}": counted(first_of(pages, code))
        for kind, pages in KINDS.items()
        for code in LANGUAGES
    }


def first_of(pages, code):
    return pages.filter(locale__language_code=code).first()


def counted(page):
    read(page)
    with CaptureQueriesContext(connection) as captured:
        read(page)
    return len(captured)


def read(page):
    response = Client(headers={"host": "localhost"}).get(page.url)
    assert response.status_code == 200
    return response.content


def sizes():
    """By language and kind, a page compressed, with its style, and what it may be."""
    return {
        f"{kind} in {code}": (
            len(gzip.compress(read(first_of(pages, code)), 6)),
            MOST_BYTES.get(kind, MOST_BYTES_OF_OTHERS),
        )
        for kind, pages in KINDS.items()
        for code in LANGUAGES
    }
