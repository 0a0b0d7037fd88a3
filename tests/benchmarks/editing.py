"""A desk with many invented people in two languages, and what an editor does there."""

import json
import statistics
import sys
import time

import django

django.setup()

from django.core.cache import cache  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment  # noqa: E402
from wagtail.models import Page  # noqa: E402

from memorial.people.models import PersonPage, PersonSource  # noqa: E402
from tests.admin_forms import edit_url, filled  # noqa: E402
from tests.benchmarks.search.people import (  # noqa: E402
    AT_ONCE,
    Population,
    add_persons,
    copy_of,
)
from tests.factories.people import in_language  # noqa: E402
from tests.factories.users import UserFactory  # noqa: E402

PEOPLE, REPORTS = "/admin/people/", "/admin/reports/quality/"
FEW, ROUNDS = 60, 7
LINKS = ("https://example.org/one", "https://example.org/two")


def names():
    """Of four syllables, so that a search has something to tell apart."""
    parts = ("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu")
    number = 0
    while True:
        told = [parts[int(digit)] for digit in f"{number:06}"]
        yield f"{''.join(told[:3])} {''.join(told[3:])}".title()
        number += 1


class Desk:
    def __init__(self):
        call_command("migrate", verbosity=0)
        call_command("catalogue", compile=True, stdout=sys.stderr)
        call_command("set_up_site", stdout=sys.stderr)
        setup_test_environment()
        self.people = Population(names())
        self.french = in_language(self.people.first, "fr")
        self.client = Client(headers={"host": "localhost"})
        self.client.force_login(UserFactory(role="Moderators"))

    def grow(self, size):
        """More people, each with a page in French and two sources."""
        self.people.grow(size)
        known = PersonPage.objects.filter(locale=self.french.locale)
        missing = PersonPage.objects.filter(locale=self.people.first.locale).exclude(
            translation_key__in=known.values("translation_key")
        )
        rows = list(missing.order_by("pk").values_list("pk", "translation_key", "slug"))
        for start in range(0, len(rows), AT_ONCE):
            self.translate(rows[start : start + AT_ONCE])
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def translate(self, rows):
        pages = []
        for _pk, key, slug in rows:
            page = copy_of(self.french, int(slug), f"Invented {slug}")
            page.translation_key = key
            pages.append(page)
        pages = Page.objects.bulk_create(pages)
        add_persons(self.french, pages)
        PersonSource.objects.bulk_create(
            PersonSource(page_id=pk, url=url, title="One")
            for pk, _key, _slug in rows
            for url in LINKS
        )

    def doings(self):
        return {
            "people": lambda: self.get(PEOPLE),
            "people, last page": lambda: self.get(f"{PEOPLE}?p=9999"),
            "people, filtered and found": lambda: self.get(
                f"{PEOPLE}?q=babake&origin=SD&sources=more&in_fr=live&since=2010"
            ),
            "people, borrowed in French": lambda: self.get(f"{PEOPLE}?in_fr=borrowed"),
            "people, older in French": lambda: self.get(f"{PEOPLE}?in_fr=older"),
            "home of the admin": self.home,
            "quality reports": lambda: self.get(REPORTS),
            "report of no source": lambda: self.get(
                "/admin/reports/quality/no_source/"
            ),
            "entry form": lambda: self.get(edit_url(self.people.first)),
            "save a draft": lambda: self.save(None),
            "publish": lambda: self.save("action-publish"),
            "can you help": lambda: self.get("/en/can-you-help/"),
        }

    def home(self):
        cache.clear()
        return self.get("/admin/")

    def get(self, url):
        return timed(lambda: self.client.get(url), 200)

    def save(self, action):
        url = edit_url(self.people.first)
        data = filled(self.client.get(url), action, {"summary": str(time.time())})
        return timed(lambda: self.client.post(url, data), 302)


def timed(ask, status):
    """Seconds and queries."""
    with CaptureQueriesContext(connection) as captured:
        started = time.perf_counter()
        response = ask()
        seconds = time.perf_counter() - started
    assert response.status_code == status, response.status_code
    return seconds, len(captured)


def measured(people):
    """By what is done: the median in seconds, the queries, and those among few."""
    desk, found = Desk(), {}
    for size, rounds in ((FEW, 1), (people, ROUNDS)):
        desk.grow(size)
        doings = desk.doings().items()
        found[size] = {name: figures(do, rounds) for name, do in doings}
    many, few = found[people], found[FEW]
    return [(name, *figure, few[name][1]) for name, figure in many.items()]


def figures(do, rounds):
    """The median in seconds, and the queries of the last time."""
    do()
    told = [do() for _round in range(rounds)]
    return statistics.median(seconds for seconds, _queries in told), told[-1][1]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measured(int(sys.argv[1]))))
