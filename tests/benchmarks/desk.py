"""A desk with many invented people in two languages, some of them translated."""

import sys
from itertools import islice

from django.core.management import call_command
from django.db import connection
from django.db.models import Value
from django.db.models.functions import Concat, Right
from django.test import Client
from django.test.utils import setup_test_environment
from wagtail.models import Page

from memorial.dates.uncertain import UncertainDate
from memorial.languages.models import TranslatedText, digest
from memorial.people.actions.gather_links import gather_links
from memorial.people.models import Consent, PersonPage, PersonSource, Purpose
from memorial.people.models.facts import order_of
from tests.benchmarks.search.inventing import invented
from tests.benchmarks.search.people import (
    AT_ONCE,
    Population,
    add_persons,
    copy_of,
)
from tests.factories.people import in_language
from tests.factories.users import UserFactory

LIFE, FORMER = "Wanted to teach, and sang on the way.", "Wanted to teach."
LIFE_IN_FRENCH = "Voulait enseigner, et chantait en chemin."
FIRST_YEAR, YEARS = 1999, 27
MONTHS = YEARS * 12
MEANT = 60


class Desk:
    def __init__(self):
        call_command("migrate", verbosity=0)
        call_command("catalogue", compile=True, stdout=sys.stderr)
        call_command("set_up_site", stdout=sys.stderr)
        setup_test_environment()
        self.people = Population(names())
        self.first = self.people.first
        self.first.life = LIFE
        self.first.sources = [PersonSource(url=url, title="One") for url in links(1)]
        self.first.save_revision().publish()
        self.french = in_language(self.first, "fr")
        self.client = Client(headers={"host": "localhost"})
        self.client.force_login(UserFactory(role="Moderators"))

    def grow(self, size):
        """More people, each with a page in French and two sources."""
        known = self.english().count()
        self.people.grow(size)
        rows = self.english().order_by("number").filter(number__gt=known)
        for some in batches(rows.values_list("pk", "translation_key", "number")):
            self.complete(some)
        tell_apart_in_time(range(known + 1, size + 1))
        gather_links()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def english(self):
        return PersonPage.objects.filter(locale=self.first.locale)

    def complete(self, rows):
        pages = []
        for _pk, key, number in rows:
            page = copy_of(self.french, number, f"Invented {number}")
            page.translation_key = key
            pages.append(page)
        pages = Page.objects.bulk_create(pages)
        add_persons(self.french, pages)
        add_sources([(pk, number) for pk, _key, number in rows])
        add_sources([(page.pk, int(page.slug)) for page in pages])
        Consent.objects.bulk_create(
            Consent(translation_key=key, purpose=Purpose.INFORMED, given=True)
            for _pk, key, _number in rows
        )
        self.put_into_french([(key, number) for _pk, key, number in rows if number % 3])

    def put_into_french(self, rows):
        """Of a part of them the translation is older than the original."""
        numbers = [number for _key, number in rows]
        in_french = PersonPage.objects.filter(locale=self.french.locale)
        in_french.filter(number__in=numbers).update(life=LIFE_IN_FRENCH)
        TranslatedText.objects.bulk_create(
            TranslatedText(
                translation_key=key,
                locale=self.french.locale,
                field="life",
                digest=digest(LIFE_IN_FRENCH),
                original_text=LIFE if number % 3 == 1 else FORMER,
            )
            for key, number in rows
        )


def names():
    unheard = invented(["Nomen Fictum"], [])
    yield from invented(list(islice(unheard, MEANT)), [])


def batches(rows):
    rows = list(rows)
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


def add_sources(rows):
    PersonSource.objects.bulk_create(
        PersonSource(page_id=pk, url=url, title="An invented report")
        for pk, number in rows
        for url in (
            f"https://example.org/{number}",
            f"https://example.com/{number // 5}",
        )
    )


def links(number):
    """One of their own, and for most of them one that a few share."""
    own, shared = f"https://example.org/{number}", f"https://example.com/{number // 5}"
    return (own, shared) if number % 7 else (own,)


def tell_apart_in_time(numbers):
    """A day of one of many months for each; those of a month by their numbers."""
    for month in range(MONTHS):
        told = f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02}-{month % 28 + 1:02}"
        date = UncertainDate.from_edtf(told)
        order = order_of(date.earliest, date.latest, None)[:-12]
        some = [number for number in numbers if number % MONTHS == month]
        PersonPage.objects.filter(number__in=some).update(
            death_date=date,
            placed_date=date,
            placed_earliest=date.earliest,
            placed_latest=date.latest,
            placed_order=Concat(Value(order), Right("placed_order", 12)),
        )
