"""A look at a link is noted, with the state and since when it is so."""

from datetime import timedelta

import pytest
from django.utils import timezone

from memorial.fetching.reasons import NotFetched
from memorial.people.actions.accept_link import accept_link
from memorial.people.actions.check_link import check_link
from tests.factories.sources import URL, link_to

pytestmark = pytest.mark.django_db

STORY = "<title>A story</title><p>" + " ".join(f"word{n}" for n in range(200))
OTHER = "<title>Other</title><p>" + " ".join(f"else{n}" for n in range(200))


def days_left(link):
    return round((link.due_at - timezone.now()) / timedelta(days=1))


def history(link):
    return [change.state for change in link.changes.all()]


def test_the_first_look_remembers_the_page(web):
    web.page(URL, STORY)
    link = check_link(link_to())
    assert (link.state, link.status, link.title) == ("ok", 200, "A story")
    assert link.known_traces == link.traces != []
    assert "word1" not in str(link.known_traces)
    assert (link.since, days_left(link)) == (link.checked_at, 30)


def test_another_text_is_a_change_until_someone_says_that_it_is_none(web):
    web.page(URL, STORY)
    check_link(link_to())
    web.page(URL, OTHER)
    link = check_link(link_to())
    assert (link.state, link.known_title, link.title) == ("changed", "A story", "Other")
    assert accept_link(link)
    assert check_link(link_to()).state == "ok"
    assert history(link) == ["ok", "changed", "ok"]
    assert not accept_link(link)


def test_the_state_stands_since_it_changed(web):
    link = check_link(link_to())
    again = check_link(link_to())
    assert (link.state, link.status, link.reason) == ("gone", None, "name")
    assert again.since == link.since < again.checked_at
    assert history(link) == ["gone"]


def test_what_fails_is_looked_at_again_and_less_and_less_often(web):
    waits = [days_left(check_link(link_to())) for _time in range(7)]
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    web.page(URL, STORY)
    assert days_left(check_link(link_to())) == 30
    assert link_to().failures == 0


def test_where_it_leads_is_kept(web):
    web.moved(URL, "http://news.example.org/new/place")
    web.page("http://news.example.org/new/place", STORY)
    link = check_link(link_to())
    assert (link.state, link.final_address) == (
        "moved",
        "http://news.example.org/new/place",
    )


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://127.0.0.1/", "inside"),
        ("http://[::1", "address"),
        ("javascript:alert(1)", "scheme"),
        ("http://news.example.org:8080/", "port"),
    ],
)
def test_an_address_that_leads_nowhere_has_its_reason(web, url, reason):
    link = check_link(link_to(url))
    assert (link.state, link.reason) == ("refused", reason)
    assert web.connected == []


def test_where_it_is_switched_off_nothing_is_noted(web, settings):
    settings.FETCHING = False
    with pytest.raises(NotFetched):
        check_link(link_to())
    assert (link_to().state, link_to().checked_at) == ("new", None)


def test_a_link_that_was_forgotten_meanwhile_does_not_come_back(web):
    link = link_to()
    type(link).objects.all().delete()
    assert check_link(link) is None
    assert not type(link).objects.exists()
