"""What search engines and browsers ask for at the root of the site."""

import re
from xml.etree import ElementTree

import pytest
from django.conf import settings

from memorial.people.models import HelpLine, Withdrawal, Withholding
from tests.factories.people import in_language, incident, person
from tests.templates.test_pages import asked

CLOSED = ("/admin/", "/en/search/?", "/fr/recherche/?")
SPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def sitemap(client):
    """By path, the paths of the same page by language."""
    response = client.get("/sitemap.xml")
    assert response["Content-Type"] == "application/xml"
    assert response["Cache-Control"] == "public, max-age=60"
    urls = ElementTree.fromstring(response.content)  # noqa: S314
    return {
        path(url.find("s:loc", SPACES).text): {
            link.get("hreflang"): path(link.get("href"))
            for link in url.findall("x:link", SPACES)
        }
        for url in urls
    }


def path(address):
    assert address.startswith(settings.BASE_URL)
    return address.removeprefix(settings.BASE_URL)


def test_every_page_stands_beside_its_other_language(client, trees):
    event = incident(trees.incidents["fr"])
    entry = person(trees.timeline["en"], incident=event)
    told = sitemap(client)
    for page in (entry, event, trees.home["en"], trees.timeline["en"]):
        english, french = (in_language(page, code).url for code in ("en", "fr"))
        both = {"en": english, "fr": french, "x-default": english}
        assert told[english] == told[french] == both
    assert "/en/search/" in told
    assert all(client.get(address).status_code == 200 for address in told)


def test_it_gives_slugs_as_the_door_does(client, trees):
    entry = person(trees.timeline["en"], name="Kanarienvogel")
    assert entry.url in sitemap(client)
    Withholding.objects.create(translation_key=entry.translation_key, fact="name")
    assert "kanarienvogel" not in "".join(sitemap(client))
    assert f"{trees.timeline['fr'].url}{entry.number}/" in sitemap(client)
    Withdrawal.objects.create(translation_key=entry.translation_key)
    assert f"/{entry.number}" not in "".join(sitemap(client))


def test_it_asks_as_often_for_one_as_for_four(client, trees):
    person(trees.timeline["en"])
    before = asked(client, "/sitemap.xml")
    for _number in range(3):
        person(trees.timeline["en"], incident=incident(trees.incidents["en"]))
    assert asked(client, "/sitemap.xml") == before <= 6


def test_robots_are_told_what_is_closed(client, trees):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    lines = response.content.decode().splitlines()
    assert {f"Disallow: {path}" for path in CLOSED} <= set(lines)
    assert f"Sitemap: {settings.BASE_URL}/sitemap.xml" in lines
    assert "Disallow: /" not in lines


def test_an_icon_is_there(client):
    response = client.get("/favicon.ico")
    assert response["Cache-Control"] == "public, max-age=60"
    assert response["Location"].endswith(".svg")


def kinds(trees, code):
    event = incident(trees.incidents["en"])
    entry = person(trees.timeline["en"], incident=event)
    pages = (
        entry,
        event,
        trees.home["en"],
        trees.timeline["en"],
        trees.incidents["en"],
    )
    texts = trees.home[code].get_children().live()
    return {*(in_language(page, code).url for page in pages), *(t.url for t in texts)}


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("query", ["", "?order=oldest&cause=drowning"])
def test_every_kind_of_page_says_what_it_is(client, trees, code, query):
    titles = []
    for url in kinds(trees, code):
        head = client.get(f"{url}{query}").content.decode().split("</head>")[0]
        titles.append(re.search("<title>(.+)</title>", head)[1])
        assert re.search('<meta name="description" content="[^"]{10,}"', head), url
        canonical = re.findall('<link rel="canonical" href="([^"]+)"', head)
        assert canonical == [f"{settings.BASE_URL}{url}"]
        languages = re.findall('hreflang="([^"]+)"', head)
        assert sorted(languages) == ["en", "fr", "x-default"], url
        assert "noindex" not in head
    assert len(set(titles)) == len(titles) > 6


def test_search_results_are_not_to_be_listed(client, trees):
    assert b"noindex" in client.get("/en/search/?q=a").content
    assert b"noindex" not in client.get("/en/search/").content


def test_the_help_lines_are_planted_once_in_every_language(trees):
    phones = [
        set(HelpLine.objects.filter(locale=locale).values_list("phone", flat=True))
        for locale in trees.locale.values()
    ]
    assert phones == [{"3114", "116 123", "0800 32 123"}] * 2
