"""A name that must not be told is found by no page, feed, card, file or header."""

import html
import re
from datetime import date
from io import BytesIO
from urllib.parse import unquote, urlsplit

import pytest
from django.conf import settings as site
from django.http import HttpResponse
from pypdf import PdfReader
from wagtail.models import Page

from memorial.languages.wording import Wording
from memorial.people.cards import drawing
from memorial.timeline.aloud.lists import GroupToRead, NamesToRead, Part
from memorial.timeline.aloud.paper import pdf
from memorial.timeline.aloud.people import PersonToRead
from tests.factories.people import in_language
from tests.factories.trees import search
from tests.journeys.doors import CODES, doors, kinds, pattern_of, patterns
from tests.journeys.hidden_people import HIDDEN, TOLD, WITHDRAWN, WITHHELD, HiddenPeople

YEARS = (2016, 2017, 2026)
LINK = re.compile(
    r'(?:href|src|action|content|url|id)"?[=:]\s?"([^"]+)"|<(?:loc|id)>([^<]+)'
)
# Files that the web server gives, and the desk of the editors.
NO_DOOR = ("/static/", "/media/", "/admin/", "/data:")
TODAY = date(2026, 11, 24)


@pytest.fixture
def people(trees, settings, monkeypatch):
    """Cards are the words that they are drawn of; the page of components is there."""
    settings.COMPONENTS_PAGE = True
    monkeypatch.setattr(drawing, "as_png", lambda _, told: repr(told).encode())
    return HiddenPeople(trees)


def walk(client, people, code):
    """By address, all that it answers, and what the pages there lead to."""
    listed = addresses(people, code)
    answers = {url: told(client.get(url)) for url in listed}
    found = {
        link
        for url, answer in answers.items()
        if url != f"/{code}/components/"  # It leads to invented addresses.
        for link in links(answer)
    }
    further = sorted(found - set(listed))
    return answers | {url: told(client.get(url)) for url in further}


def addresses(people, code):
    found = doors(code, YEARS, people.entries, [people.event.number])
    return [url for urls in found.values() for url in urls]


def told(response):
    """Headers and body as one reads them: unpacked, unescaped, in small letters."""
    head = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
    body = response.content
    if response.headers.get("Content-Type") == "application/pdf":
        body += words_of_paper(body).encode()
    text = body.decode("utf-8", "replace")
    if "json" in response.headers.get("Content-Type", ""):
        text += text.encode().decode("unicode_escape", "replace")
    return unquote(html.unescape(f"{head}\n{text}")).replace("\r\n ", "").lower()


def words_of_paper(content):
    reader = PdfReader(BytesIO(content))
    pages = [page.extract_text() for page in reader.pages]
    return "\n".join([*pages, repr(reader.metadata), repr(reader.xmp_metadata)])


def links(answer):
    """The addresses of this site that an answer leads to."""
    for pair in LINK.findall(answer):
        parts = urlsplit(next(filter(None, pair)))
        own = parts.netloc in ("", urlsplit(site.BASE_URL).netloc)
        if own and parts.path.startswith("/") and not parts.path.startswith(NO_DOOR):
            yield f"{parts.path}?{parts.query}" if parts.query else parts.path


def telling(answers, word):
    return sorted(url for url, answer in answers.items() if word.lower() in answer)


def path_of(url):
    return urlsplit(url).path


def is_strange(path, walked):
    """Whether it is neither walked itself, nor one more day or choice of its kind."""
    of_its_kind = set(patterns()) - {"wagtail_serve"}
    return path not in walked and pattern_of(path) not in of_its_kind


def test_every_pattern_and_every_kind_of_page_is_walked(people):
    for code in CODES:
        found = doors(code, YEARS, people.entries, [people.event.number])
        assert sorted(found) == sorted(patterns())
    assert {type(page) for page in Page.objects.live().specific()} - {Page} == kinds()


@pytest.mark.parametrize("code", CODES)
def test_no_page_leads_to_a_door_that_is_not_walked(client, people, code):
    answers = walk(client, people, code)
    walked = {path_of(url) for code in CODES for url in addresses(people, code)}
    strangers = [path for path in map(path_of, answers) if is_strange(path, walked)]
    assert strangers == []
    assert is_strange("/admin/", walked)
    assert is_strange(f"{people.trees.timeline[code].url}nobody-knows/", walked)


@pytest.mark.parametrize("code", CODES)
def test_no_door_tells_a_name_that_must_not_be_told(client, people, code):
    before = walk(client, people, code)
    for word in HIDDEN:
        assert len(telling(before, word)) > 20, word
    people.hide()
    after = walk(client, people, code)
    assert {word: telling(after, word) for word in HIDDEN} == dict.fromkeys(HIDDEN, [])
    assert len(telling(after, TOLD)) > 20


@pytest.mark.parametrize("code", CODES)
def test_who_asks_by_a_hidden_name_is_answered_as_for_nobodys(client, people, code):
    above, word = people.trees.timeline[code].url, WITHHELD.lower()
    urls = [search(code, f"?q={word}"), f"{above}?q={word}", f"{above}?place={word}"]
    assert all("altera" in told(client.get(url)) for url in urls)
    people.hide()
    for url in urls:
        for hidden in HIDDEN:
            hidden, nobodys = hidden.lower(), "x" * len(hidden)
            asked = told(client.get(url.replace(word, hidden)))
            nobody = told(client.get(url.replace(word, nobodys)))
            assert asked.replace(hidden, nobodys) == nobody


@pytest.mark.parametrize("code", CODES)
def test_a_former_address_leads_on_without_the_name(client, people, code):
    hidden = [people.withheld, people.minor, people.recent, people.event]
    former = [in_language(page, code).url for page in hidden]
    people.hide()
    for page, url in zip(hidden, former, strict=True):
        response = client.get(url)
        assert response["Location"] == in_language(page, code).url
        assert response["Location"].endswith(f"/{page.number}/")
    gone = client.get(in_language(people.withdrawn, code).url)
    assert (gone.status_code, WITHDRAWN.lower() in told(gone)) == (410, False)


def test_what_is_packed_is_read(trees):
    people = [PersonToRead(f"Testina {TOLD}", True, "", (), "")]
    part = Part("", (GroupToRead(None, tuple(people)),))
    content = pdf(NamesToRead(Wording("2017", "en"), (part,)), "https://x.org/", TODAY)
    assert TOLD.encode() not in content
    response = HttpResponse(content, content_type="application/pdf")
    assert TOLD.lower() in told(response)
    escaped = HttpResponse(r'{"name": "\u004banarie"}', content_type="text/json")
    assert "kanarie" in told(escaped)
    linked = HttpResponse("<a href=/%4banarie&#45;vogel>", headers={"X-A": "Ka%6eari"})
    assert all(word in told(linked) for word in ("/kanarie-vogel", "x-a: kanari"))
