"""Every public page: the same for everybody, with nothing from outside."""

import re

import pytest

from tests.factories.people import in_language, incident, person
from tests.factories.trees import can_you_help, search
from tests.timeline.addresses import address

# A block of data, which no browser runs.
DATA = '<script type="application/ld+json">'
# Suggestions while someone is typing; the search works without.
ENHANCED = ['<script src="/static/js/suggestions.js" defer>']


@pytest.fixture
def urls(trees):
    event = incident(trees.incidents["en"])
    entry = person(trees.timeline["fr"], name="Testina", incident=event)
    return {
        code: [
            trees.home[code].url,
            trees.timeline[code].url,
            trees.incidents[code].url,
            in_language(entry, code).url,
            in_language(event, code).url,
            search(code, "?q=testina"),
            can_you_help(code),
            address("changes", code),
            address("on_this_day", code),
            address("month", code, 7),
            address("feeds", code),
            *(page.url for page in trees.home[code].get_children().live()),
        ]
        for code in ("en", "fr")
    }


def all_of(urls):
    return [(code, url) for code in urls for url in urls[code]]


def test_it_sets_no_cookie_and_varies_on_encoding_alone(client, urls):
    for _code, url in all_of(urls):
        response = client.get(url)
        assert response.status_code == 200, url
        assert not response.cookies, url
        assert response["Cache-Control"] == "public, max-age=60", url
        assert response.get("Vary", "Accept-Encoding") == "Accept-Encoding", url


def test_an_editor_reads_the_same_bytes_as_a_visitor(client, urls, moderator):
    for _code, url in all_of(urls):
        known = client.get(url).content
        client.cookies.clear()
        assert client.get(url).content == known, url
        client.force_login(moderator)


def test_it_says_its_language_and_where_the_other_is(client, urls):
    for code, url in all_of(urls):
        html = client.get(url).content.decode()
        assert f'<html lang="{code}" dir="ltr"' in html, url
        alternates = re.findall(r'hreflang="([\w-]+)"', html)
        assert {"en", "fr", "x-default"} <= set(alternates), url


def test_the_switch_leads_to_the_same_page_in_the_other_language(client, urls):
    for english, french in zip(urls["en"][:5], urls["fr"][:5], strict=True):
        assert f'href="{french}"' in client.get(english).content.decode()
        assert f'href="{english}"' in client.get(french).content.decode()


def test_it_needs_no_script_and_nothing_from_another_host(client, urls):
    for code, url in all_of(urls):
        html = client.get(url).content.decode()
        scripts = re.findall("<script[^>]*>", html.replace(DATA, ""))
        assert scripts == (ENHANCED if url.startswith(search(code)) else []), url
        loaded = re.findall(
            r'<(?:img|link|source|iframe)[^>]+(?:src|href)="([^"]+)"', html
        )
        outside = [
            link
            for link in loaded
            if link.startswith(("http:", "https:", "//"))
            and not link.startswith("http://127.0.0.1:8000/")
        ]
        assert outside == [], url
        assert " style=" not in html, url


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/en/nowhere/", 404),
        ("/fr/nulle-part/", 404),
        ("/nowhere/", 404),
        ("/xx/", 404),
        ("/fr/fr/", 404),
        ("/FR/", 404),
        ("/en-GB/", 404),
        ("/en/people/%00/", 400),
        ("/en/people/../admin/", 404),
    ],
)
def test_a_wrong_address_is_answered_in_words(client, trees, path, status):
    response = client.get(path)
    assert response.status_code == status
    assert "Traceback" not in response.content.decode()


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fr-FR,fr;q=0.9", "fr"),
        ("en", "en"),
        ("de", "en"),
        ("", "en"),
        ("x" * 100_000, "en"),
        ("ar,fr;q=0.5", "fr"),
    ],
)
def test_only_the_front_door_looks_at_the_browsers_languages(
    client, trees, header, language
):
    front = client.get("/", HTTP_ACCEPT_LANGUAGE=header)
    assert front["Location"] == f"/{language}/"
    assert "no-store" in front["Cache-Control"]
    page = client.get("/en/", HTTP_ACCEPT_LANGUAGE=header)
    assert page["Content-Language"] == "en"
