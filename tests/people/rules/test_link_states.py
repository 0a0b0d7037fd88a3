"""What a site answers tells in which state a link is."""

import pytest

from memorial.fetching.reasons import Reason
from memorial.people.choices.links import LinkState
from memorial.people.rules.link_states import (
    Answer,
    Page,
    site,
    state_of,
    state_without_answer,
)
from memorial.people.rules.page_traces import traces

URL = "http://news.example.org/2017/story.html"
STORY = " ".join(f"word{n}" for n in range(200))
OTHER = " ".join(f"other{n}" for n in range(200))
KNOWN = Page("A story", traces(STORY))


def state(status=200, *, url=URL, hops=(), title="A story", text=STORY, known=KNOWN):
    page = Page(title, traces(text))
    return state_of(URL, Answer(url, status, hops, page, text), known)


def test_what_is_as_it_was():
    assert state() == LinkState.OK


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, "gone"),
        (410, "gone"),
        (401, "refused"),
        (403, "refused"),
        (429, "refused"),
        (451, "refused"),
        (500, "refused"),
        (503, "refused"),
        (999, "refused"),
        (204, "refused"),
        (408, "slow"),
        (504, "slow"),
    ],
)
def test_a_number_says_what_is_wrong(status, expected):
    assert state(status) == expected


@pytest.mark.parametrize("reason", list(Reason))
def test_where_nothing_comes_back_there_is_a_state_too(reason):
    expected = {Reason.NAME: "gone", Reason.SLOW: "slow"}.get(reason, "refused")
    assert state_without_answer(reason) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example.org/2017/story.html",
        "https://www.news.example.org/2017/story.html/",
        "http://news.example.org/2017/story.html?utm_source=x",
    ],
)
def test_the_same_page_at_a_new_front_door_has_not_moved(url):
    assert state(url=url, hops=(301, 301)) == LinkState.OK


def test_another_address_for_ever_is_a_move():
    moved = "https://news.example.org/archive/story"
    assert state(url=moved, hops=(302, 308)) == LinkState.MOVED
    assert state(url=moved, hops=(302,)) == LinkState.OK


@pytest.mark.parametrize("home", ["/", "", "/fr/", "/index.html", "/index.php"])
def test_to_be_sent_to_the_front_page_is_to_be_told_that_it_is_gone(home):
    url = f"https://news.example.org{home}"
    assert state(url=url, hops=(301,)) == LinkState.GONE


def test_the_front_page_of_somebody_else_is_a_name_that_was_sold():
    assert state(url="https://casino.example.com/", hops=(302,)) == LinkState.PARKED


def test_a_site_may_take_another_name():
    was, now = "http://assoc.example.org/", Answer("https://new.example.com/", 200)
    assert state_of(was, now, Page()) == LinkState.OK
    for_ever = Answer(now.url, 200, (301,))
    assert state_of(was, for_ever, Page()) == LinkState.MOVED


@pytest.mark.parametrize(
    "told",
    [
        {"title": "news.example.org – this domain is for sale"},
        {"title": "", "text": "Ce nom de domaine est à vendre."},
        {"url": "https://www.hugedomains.com/domain?d=news.example.org"},
    ],
)
def test_a_name_that_is_for_sale_is_parked(told):
    assert state(**told) == LinkState.PARKED


@pytest.mark.parametrize(
    "title",
    [
        "Page not found",
        "404 | News",
        "404",
        "Erreur 404",
        "News – 404",
        "Page introuvable",
        "Article not found",
        "Cette page n’existe plus",
        "This page no longer exists",
        "Error 404 (Not Found)!!1",
    ],
)
def test_a_page_that_only_says_that_it_is_not_there_is_gone(title):
    assert state(title=title) == LinkState.GONE


@pytest.mark.parametrize(
    "title",
    [
        "Le camp n’existe plus",
        "404 people crossed on Tuesday",
        "A brother who was not found",
        "The old jungle no longer exists",
    ],
)
def test_a_page_that_says_so_of_something_else_is_there(title):
    assert state(title=title, known=Page()) == LinkState.OK


def test_an_article_of_that_title_is_not():
    known = Page("The art of the page not found", KNOWN.traces)
    assert state(title=known.title, known=known) == LinkState.OK


def test_another_text_is_a_change():
    assert state(text=OTHER) == LinkState.CHANGED
    assert state(text=OTHER, title="Another story") == LinkState.CHANGED


def test_a_text_that_was_corrected_is_none():
    corrected = STORY.replace("word50", "else").replace("word150", "else")
    assert state(text=corrected) == LinkState.OK
    assert state(text=corrected, title="A story, corrected") == LinkState.OK


def test_what_was_never_seen_has_not_changed():
    assert state(text=OTHER, known=Page()) == LinkState.OK
    assert state(text="Too short to be told") == LinkState.OK


@pytest.mark.parametrize(
    ("url", "registered"),
    [
        ("http://www.news.example.org/", "example.org"),
        ("http://news.example.co.uk/", "example.co.uk"),
        ("http://site.gouv.fr/", "site.gouv.fr"),
        ("http://x/", "x"),
    ],
)
def test_a_site_is_known_by_the_name_that_is_registered(url, registered):
    assert site(url) == registered
