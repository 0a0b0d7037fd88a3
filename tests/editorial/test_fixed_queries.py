"""What editors do most takes as many queries among one person as among several."""

from functools import partial

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.editorial.listing.views import PeopleView
from memorial.languages.actions.save_words import save_words
from memorial.people.models import PersonPage, PersonSource
from tests.admin_forms import edit_url, filled
from tests.factories.people import in_language, person

PEOPLE = "/admin/people/"
FILTERED = (
    "?q=Testina",
    "?q=Testina&origin=SD&sources=more&in_fr=older&since=2010&until=2020",
    "?in_fr=borrowed",
    "?in_fr=older",
    "?waiting=family&name=named&portrait=no&precision=day&incident=none",
    "?ordering=-latest_revision_created_at",
)
LISTS = (
    "/admin/",
    "/admin/translations/",
    "/admin/sources/",
    "/admin/reports/quality/",
    PEOPLE,
    *(f"{PEOPLE}{query}" for query in FILTERED),
)
A_PAGE = 2


@pytest.fixture
def entry(trees, moderator):
    return translated(trees, 0)


@pytest.fixture
def more(trees):
    """Adds so many people; each has a text that is older, and one that is borrowed."""

    def add(count):
        known = PersonPage.objects.count()
        for number in range(known, known + count):
            translated(trees, number)

    return add


def translated(trees, number):
    page = person(
        trees.timeline["en"],
        publish=False,
        name=f"Testina {'Novella' * (number + 1)}",
        origins=[{"country": "SD"}],
        life="A life.",
        tribute="A tribute.",
    )
    urls = ("https://example.org/shared", f"https://example.org/{number}")
    page.sources = [PersonSource(title="One", url=url) for url in urls]
    page.save_revision().publish()
    french = in_language(page, "fr")
    save_words(french, {"life": "Une vie."}, user=None).publish()
    page = PersonPage.objects.get(pk=page.pk)
    page.life = "A life, told anew."
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def counted(do):
    with CaptureQueriesContext(connection) as captured:
        do()
    return len(captured)


def shown(client, url):
    cache.clear()
    response = client.get(url)
    assert response.status_code == 200
    return response


def as_many(do, more):
    """Asserts it; done once before, since the first time may take up what is new."""
    do()
    few = counted(do)
    more(4)
    do()
    assert counted(do) == few


@pytest.mark.parametrize("url", LISTS)
def test_a_list_takes_as_many_for_one_as_for_five(client, entry, more, url):
    as_many(lambda: shown(client, url), more)


def test_the_last_page_takes_as_many_however_many_there_are(
    client, entry, more, monkeypatch
):
    monkeypatch.setattr(PeopleView, "paginate_by", A_PAGE)
    more(3)
    last = partial(shown, client, f"{PEOPLE}?p=9999")
    assert last().context["page_obj"].number == 2
    as_many(last, more)
    assert last().context["page_obj"].number == 4


def test_the_form_of_an_entry_takes_as_many_among_five(client, entry, more):
    as_many(lambda: shown(client, edit_url(entry)), more)


def test_the_form_of_a_new_entry_takes_as_many_among_five(client, trees, entry, more):
    place = ["people", "personpage", trees.timeline["en"].pk]
    url = reverse("wagtailadmin_pages:add", args=place)
    as_many(lambda: shown(client, url), more)


@pytest.mark.parametrize("action", [None, "action-publish"])
def test_to_save_or_publish_takes_as_many_among_five(client, entry, more, action):
    """The form is shown beforehand, so that each time another sentence is sent."""

    def sent(sentence):
        page = client.get(edit_url(entry))
        data = filled(page, action, {"summary": sentence})
        return lambda: client.post(edit_url(entry), data)

    sent("Sang on the way.")()
    few = counted(sent("Danced on the way."))
    more(4)
    assert counted(sent("Cooked on the way.")) == few


def test_a_query_for_each_person_would_be_seen(client, entry, more):
    """The control: a title that is read of each person alone is counted."""

    def each():
        for page in PersonPage.objects.only("pk"):
            page.get_admin_display_title()

    with pytest.raises(AssertionError):
        as_many(each, more)
