"""Whatever stands in an address, the answer is a page or a sentence, never a crash."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import RequestFactory

from memorial.middleware.clean_queries import (
    LONGEST_QUERY,
    CleanQueriesMiddleware,
    clean,
    cleaned,
)

pytestmark = pytest.mark.django_db


def passed_on(query_string):
    """What a view sees of the query."""
    request = RequestFactory().get("/", QUERY_STRING=query_string)
    return dict(CleanQueriesMiddleware(lambda request: request.GET)(request).lists())


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=Test", {"q": ["Test"]}),
        ("q=T%00est", {"q": ["Test"]}),
        ("q=%01T%1Fe%7Fs%C2%85t", {"q": ["Test"]}),
        ("q=line%0D%0Aline", {"q": ["lineline"]}),
        ("q%00=a", {"q": ["a"]}),
        ("q=a&q=b%00&q=", {"q": ["a", "b", ""]}),
        ("q=a&q%00=b", {"q": ["a", "b"]}),
        ("q=%D8%A8", {"q": ["ب"]}),
        ("q=%E2%80%8F", {"q": ["\u200f"]}),
        ("", {}),
    ],
)
def test_a_view_sees_a_clean_query(query, expected):
    assert passed_on(query) == expected


def test_lone_surrogates_are_dropped():
    query = QueryDict(mutable=True)
    query.setlist("q\ud800", ["a\udfff", "b"])
    assert dict(cleaned(query).lists()) == {"q": ["a", "b"]}


def test_a_pair_of_surrogates_is_a_character_like_any_other():
    assert clean("\N{CANDLE}") == "\N{CANDLE}"


def test_a_clean_query_is_passed_on_as_it_came():
    query = QueryDict("q=Test&q=Name")
    assert cleaned(query) is query


def test_a_cleaned_query_cannot_be_changed_any_more():
    with pytest.raises(AttributeError):
        cleaned(QueryDict("q=T%00")).setlist("q", [])


@pytest.mark.parametrize(
    "query", ["%00", "%ED%A0%80", "%FF%FE", "%", "a%0", '"', "%22"]
)
def test_the_search_answers_to_any_query(client, query):
    assert client.get("/en/search/", QUERY_STRING=f"q={query}").status_code == 200


@pytest.mark.parametrize(("length", "status"), [(LONGEST_QUERY, 200), (9_000, 400)])
def test_a_query_has_a_longest_length(client, length, status):
    query = "q=".ljust(length, "a")
    assert client.get("/en/search/", QUERY_STRING=query).status_code == status


def test_many_keys_are_no_trouble(client):
    query = "&".join(f"k{n}=" for n in range(1000))
    assert client.get("/en/search/", QUERY_STRING=query).status_code == 200


@pytest.mark.parametrize("path", ["/en/%00/", "/en/people/1-%0A/", "/%7F"])
def test_a_path_that_cannot_be_read_is_refused(client, path):
    response = client.get(path)
    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"


def test_a_refusal_speaks_the_language_of_the_address(client):
    assert client.get("/fr/%00/")["Content-Language"] == "fr"
    assert client.get("/en/%00/")["Content-Language"] == "en"


@pytest.mark.parametrize(
    "query",
    ["owner=99999999999999999999", "latest_revision_created_at_from=0001-01-01"],
)
def test_what_no_database_can_count_is_refused(client, admin_user, trees, query):
    client.force_login(admin_user)
    assert client.get("/admin/pages/?owner=1").status_code == 200
    # PostgreSQL can count as far, and finds nothing.
    answered = 400 if connection.vendor == "sqlite" else 200
    assert client.get(f"/admin/pages/?{query}").status_code == answered


@pytest.mark.parametrize("charset", ["rot13", "hex", "idna", "punycode", "undefined"])
def test_what_is_sent_is_read_whatever_it_calls_its_letters(client, charset):
    head = b'--x\r\nContent-Disposition: form-data; name="code"\r\n\r\n'
    part = head + "ب".encode() + b"\r\n--x--"
    kind = f"multipart/form-data; boundary=x; charset={charset}"
    answer = client.generic("POST", "/en/tell-us/receipt/", part, content_type=kind)
    assert answer.status_code == 422
    assert "ب" in answer.text
