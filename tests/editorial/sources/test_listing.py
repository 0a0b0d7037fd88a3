"""The list of links says of each what is known, and takes its time for nobody."""

import csv
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.people.models import ArchivedCopy
from tests.factories.sources import URL, link_to, seen, sourced, sourced_incident
from tests.factories.users import UserFactory

LIST = "/admin/sources/"
OTHER = "http://other.example.org/list"
SECRET = "http://secret.example.org/kanarienvogel"


def addresses(client, **query):
    soup = BeautifulSoup(client.get(LIST, query).content, "html.parser")
    return [row.text for row in soup.select(".source-links__address")]


@pytest.fixture
def three(trees, editor):
    sourced(trees.timeline["en"], URL, name="Testina Inventata")
    sourced_incident(trees.incidents["fr"], URL, OTHER)
    sourced(trees.timeline["fr"], SECRET, confidential=True)


def test_every_link_is_there_once_looked_at_or_not(client, three):
    assert sorted(addresses(client)) == sorted([URL, OTHER, SECRET])


def test_it_says_what_is_known(client, three):
    link = seen(state="gone", known_title="The story")
    link.since = link.checked_at
    link.save()
    html = client.get(LIST, {"state": "gone"}).text
    words = " ".join(BeautifulSoup(html, "html.parser").get_text().split())
    assert "The story" in words
    assert "Gone, since" in words
    assert "Source of: Testina Inventata" in words


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"state": "gone"}, [URL]),
        ({"state": ["gone", "ok"]}, [URL, OTHER]),
        ({"state": "slow"}, []),
        ({"host": "OTHER.ex"}, [OTHER]),
        ({"before": "2026-06-01"}, [OTHER, SECRET]),
        ({"before": "2000-01-01"}, [SECRET]),
        ({"host": "%"}, []),
    ],
)
def test_it_is_narrowed(client, three, query, found):
    seen(URL, state="gone", checked_at="2026-07-01T00:00Z")
    seen(OTHER, checked_at="2026-05-01T00:00Z")
    assert sorted(addresses(client, **query)) == sorted(found)


def test_the_links_of_one_entry(client, three, trees):
    page = sourced(trees.timeline["en"], "http://one.example.org/")
    assert addresses(client, entry=page.number) == ["http://one.example.org/"]
    assert addresses(client, entry=987654) == []


@pytest.mark.parametrize(
    "query",
    [
        {"state": "nothing"},
        {"entry": "-1"},
        {"entry": "9" * 30},
        {"entry": "abc"},
        {"before": "soon"},
        {"before": "0000-00-00"},
        {"host": "x" * 5000},
        {"p": "999"},
        {"p": "abc"},
    ],
)
def test_a_garbled_question_is_answered(client, three, query):
    assert client.get(LIST, query).status_code == 200


def queries(client):
    client.get(LIST)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(LIST).status_code == 200
    return len(asked)


def test_many_links_ask_no_more_of_the_database(client, trees, editor):
    sourced(trees.timeline["en"], "http://0.example.org/")
    one = queries(client)
    for number in range(1, 4):
        sourced(trees.timeline["en"], f"http://{number}.example.org/")
    assert queries(client) == one


def exported(client, form="csv"):
    response = client.get(LIST, {"export": form})
    content = b"".join(response.streaming_content)
    return content if form == "xlsx" else list(csv.reader(StringIO(content.decode())))


def test_a_download_holds_what_is_public_and_nobody_s_name(client, three, trees):
    sourced(trees.timeline["en"], "http://draft.example.org/", publish=False)
    link = seen()
    copy = {"at": link.checked_at, "address": "https://a.example.org/"}
    ArchivedCopy.objects.create(link=link, **copy)
    head, *rows = exported(client)
    assert head[:3] == ["link", "state", "since"]
    assert sorted(row[0] for row in rows) == [URL, OTHER]
    (row,) = (row for row in rows if row[0] == URL)
    assert (row[1], row[-2:]) == ("as it was", ["0", "1"])
    assert "Testina" not in str(rows)
    assert exported(client, "xlsx")[:2] == b"PK"


@pytest.mark.parametrize("role", ["Translators", None])
def test_others_do_not_see_it(client, trees, role):
    user = UserFactory(role=role)
    client.force_login(user)
    response = client.get(LIST)
    wanted = "wagtailadmin_home" if role else "wagtailadmin_login"
    assert response.url.startswith(reverse(wanted))


def test_it_stands_in_the_menu_of_those_who_may_see_it(client, editor):
    assert "source-links" in client.get(reverse("wagtailadmin_home")).text
    client.force_login(UserFactory(role="Translators"))
    assert "source-links" not in client.get(reverse("wagtailadmin_home")).text


def test_where_the_way_out_is_closed_it_says_so(client, three, settings):
    sentence = "Looking at other sites is switched off here."
    assert sentence in client.get(LIST).text
    settings.FETCHING = True
    assert sentence not in client.get(LIST).text


def test_what_a_page_calls_itself_is_text(client, three):
    link_to(title="<script>alert(1)</script>")
    assert "<script>alert(1)" not in client.get(LIST).text
