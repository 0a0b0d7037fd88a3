"""Public pages may be kept for a minute; everything else by nobody."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from memorial.middleware.caching import CachingMiddleware, publicly_cacheable
from tests.factories.people import person

PUBLIC = "public, max-age=60"
NEVER = "no-store, private"


def answer(view):
    return CachingMiddleware(view)(RequestFactory().get("/"))["Cache-Control"]


def public(**headers):
    return publicly_cacheable(HttpResponse("the same to everybody", headers=headers))


def test_an_answer_is_kept_by_nobody_unless_a_view_says_so():
    assert answer(lambda request: HttpResponse()) == NEVER


def test_an_answer_that_is_the_same_for_everybody_is_kept_for_a_minute():
    assert answer(lambda request: public()) == PUBLIC


def test_what_a_view_says_of_caching_itself_does_not_count():
    view = HttpResponse(headers={"Cache-Control": "public, max-age=9999"})
    assert answer(lambda request: view) == NEVER


def test_a_public_answer_that_sets_a_cookie_is_not_kept():
    response = public()
    response.set_cookie("visitor", "1")
    assert answer(lambda request: response) == NEVER


@pytest.mark.parametrize(
    ("vary", "expected"),
    [
        ("Accept-Encoding", PUBLIC),
        ("", PUBLIC),
        ("Cookie", NEVER),
        ("Accept-Encoding, cookie", NEVER),
        ("Accept-Language", NEVER),
        ("*", NEVER),
    ],
)
def test_a_public_answer_varies_on_the_encoding_alone(vary, expected):
    assert answer(lambda request: public(Vary=vary)) == expected


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Test Name")


def addresses(entry):
    return [
        "/en/",
        "/fr/",
        entry.get_parent().url,
        entry.url,
        f"{entry.get_parent().url}{entry.number}/",
        "/en/search/?q=test",
    ]


def test_public_pages_are_the_same_for_everybody(client, entry):
    for url in addresses(entry):
        response = client.get(url, HTTP_ACCEPT_LANGUAGE="fr")
        assert (url, response["Cache-Control"]) == (url, PUBLIC)
        assert not response.cookies
        assert response.get("Vary", "Accept-Encoding") == "Accept-Encoding"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "url", ["/", "/healthz", "/admin/", "/admin/login/", "/en/nowhere/", "/nowhere"]
)
def test_all_other_answers_are_kept_by_nobody(client, url):
    assert client.get(url)["Cache-Control"] == NEVER


def test_the_preview_of_a_draft_is_kept_by_nobody(client, moderator, entry):
    entry.life = "Not yet public."
    entry.save_revision()
    url = reverse("wagtailadmin_pages:view_draft", args=[entry.pk])
    response = client.get(url)
    assert "Not yet public." in response.content.decode()
    assert response["Cache-Control"] == NEVER
