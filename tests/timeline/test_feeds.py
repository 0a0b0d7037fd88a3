"""The feeds of what has changed, in Atom (RFC 4287) and as JSON Feed 1.1."""

import json
from datetime import datetime
from xml.etree import ElementTree

import pytest
from django.conf import settings

from memorial.people.models import Withdrawal, Withholding
from tests.factories.notes import noted
from tests.factories.people import incident, person
from tests.timeline.addresses import address

ATOM = "{http://www.w3.org/2005/Atom}"
CODES = ("en", "fr")
NAMES = ("feed_atom", "feed_json")


def entry(trees, name="Testina Invented"):
    text = f"A cousin of {name} wrote <b>& sent</b>\x0b this."
    return noted(person(trees.timeline["en"], name=name), kind="named", text=text)


def read(client, name, code):
    return client.get(address(name, code)).content.decode()


def atom(client, code="en"):
    return ElementTree.fromstring(read(client, "feed_atom", code))  # noqa: S314


@pytest.mark.parametrize("code", CODES)
def test_atom_has_what_it_must(client, trees, code):
    entry(trees)
    incident(trees.incidents["en"])
    response = client.get(address("feed_atom", code))
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = atom(client, code)
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == code
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 3
    for each in (feed, *entries):
        assert all(each.findtext(f"{ATOM}{name}") for name in ("id", "title"))
        assert datetime.fromisoformat(each.findtext(f"{ATOM}updated")).tzinfo
        links = [link.get("href") for link in each.findall(f"{ATOM}link")]
        assert all(link.startswith(settings.BASE_URL) for link in links)
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    updated = [each.findtext(f"{ATOM}updated") for each in entries]
    assert feed.findtext(f"{ATOM}updated") == max(updated)
    own = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert own["self"] == settings.BASE_URL + address("feed_atom", code)


@pytest.mark.parametrize("code", CODES)
def test_json_feed_has_what_it_must(client, trees, code):
    entry(trees)
    response = client.get(address("feed_json", code))
    assert response["Content-Type"] == "application/feed+json; charset=utf-8"
    feed = json.loads(response.content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == code
    assert feed["feed_url"] == settings.BASE_URL + address("feed_json", code)
    for item in feed["items"]:
        assert item["content_html"]
        assert datetime.fromisoformat(item["date_published"]).tzinfo
    borrowed = 'lang="en"' in feed["items"][-1]["content_html"]
    assert borrowed == (code == "fr")
    assert "&lt;b&gt;&amp; sent&lt;/b&gt; this" in feed["items"][-1]["content_html"]


def test_both_formats_tell_the_same(client, trees):
    entry(trees)
    items = json.loads(read(client, "feed_json", "en"))["items"]
    ids = [each.findtext(f"{ATOM}id") for each in atom(client).findall(f"{ATOM}entry")]
    assert [item["id"] for item in items] == ids
    assert len(set(ids)) == 2


@pytest.mark.parametrize("code", CODES)
def test_no_name_in_an_id_nor_a_link(client, trees, code):
    page = entry(trees)
    for item in json.loads(read(client, "feed_json", code))["items"]:
        assert "estina" in item["title"]
        assert "estina" not in item["id"] + item["url"]
        path = item["url"].removeprefix(settings.BASE_URL)
        assert f"/{page.number}-testina" in client.get(path)["Location"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", CODES)
def test_what_is_not_told_vanishes(client, trees, name, code):
    page, gone = entry(trees), entry(trees, name="Kanari Invented")
    ids_before = read(client, name, code)
    assert "Testina" in ids_before
    assert "Kanari" in ids_before
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    after = read(client, name, code).lower()
    assert "estina" not in after
    assert "anari" not in after
    assert f"/{page.number}/" in after
    assert f"/{gone.number}/" not in after


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_may_ask_whether_anything_changed(client, trees, name):
    page = entry(trees)
    url = address(name)
    first = client.get(url)
    assert "Last-Modified" not in first
    again = client.get(url, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again["Cache-Control"]) == (304, "public, max-age=60")
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    asked = {
        "if-none-match": first["ETag"],
        "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
    }
    assert client.get(url, headers=asked).status_code == 200


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", CODES)
def test_an_empty_archive(client, trees, name, code):
    response = client.get(address(name, code))
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=60"
    assert atom(client, code).findall(f"{ATOM}entry") == []


@pytest.mark.parametrize("code", CODES)
def test_pages_lead_to_the_feeds(client, trees, code):
    for url in (trees.home[code].url, address("feeds", code)):
        head, _end, main = client.get(url).content.decode().partition("</head>")
        for name in NAMES:
            assert f'href="{address(name, code)}"' in head
    for name in (*NAMES, "anniversaries", "gatherings"):
        assert f"{settings.BASE_URL}{address(name, code)}<" in main
