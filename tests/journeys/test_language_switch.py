"""From every page the switch leads to the same page, and from there back again."""

import re
from urllib.parse import urlsplit

import pytest

from memorial.people.models import FormerAddress, PermanentNumber
from tests.factories.people import incident, person
from tests.journeys.doors import CODES, doors

QUESTION = "from=2016&cause=drowning&q=%C3%A9t%C3%A9&order=oldest&page=2"
SWITCH = re.compile(r'<nav class="language-switch".*?</nav>', re.DOTALL)
LINK = re.compile(r'<a href="([^"]+)" hreflang="(?:en|fr)">([^<]+)</a>')


@pytest.fixture
def entries(trees):
    """The numbers of a person, of an incident, and of one that became several."""
    event = incident(trees.incidents["en"])
    one, two, former = (
        person(trees.timeline["fr"], name=name, incident=event)
        for name in ("Uno", "Due", "Ambo")
    )
    numbers = PermanentNumber.objects
    record = FormerAddress.objects.create(number=numbers.get(pk=former.number))
    record.now.set(numbers.filter(pk__in=[one.number, two.number]))
    former.delete()
    return [one.number, event.number, former.number]


def switched(client, url):
    """Where the switch of a page leads; None where the answer is no whole page."""
    response = client.get(url, follow=True)
    is_page = b"<!doctype html>" in response.content[:100].lower()
    if response.status_code != 200 or not is_page:
        return None
    [(other, name)] = LINK.findall(SWITCH.search(response.text)[0])
    return other.replace("&amp;", "&") if "(" not in name else "the front page"


def pages(entries, code):
    found = doors(code, (2017,), entries, [entries[1]]).values()
    paths = {urlsplit(url).path for urls in found for url in urls}
    return sorted(path for path in paths if path.startswith(f"/{code}/"))


@pytest.mark.parametrize("code", CODES)
def test_there_and_back(client, trees, entries, code):
    asked = [f"{path}?{QUESTION}" for path in pages(entries, code)]
    there = {url: switched(client, url) for url in asked}
    walked = {url: other for url, other in there.items() if other}
    assert len(walked) > 25
    for url, other in walked.items():
        assert other.endswith(f"?{QUESTION}"), url
        assert not other.startswith(f"/{code}/"), url
        back = switched(client, other)
        assert back == landed(client, url), url


def landed(client, url):
    """The address at which one arrives."""
    chain = client.get(url, follow=True).redirect_chain
    return chain[-1][0] if chain else url


def test_a_page_without_a_translation_says_so(client, trees):
    page = person(trees.timeline["en"])
    assert switched(client, page.url) != "the front page"
    page.get_translations().get().unpublish()
    assert switched(client, page.url) == "the front page"
