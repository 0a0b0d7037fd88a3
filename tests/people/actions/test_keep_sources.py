"""A run goes through the links whose turn it is, politely."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from memorial.fetching.turns import Turns
from memorial.people.actions.gather_links import gather_links
from memorial.people.actions.keep_sources import keep_sources
from memorial.people.models import Capture, LinkCheck, PersonSource, Withdrawal
from tests.factories.sources import URL, link_to, sourced

AT_ONCE = {"pause": 0, "sleep": lambda seconds: None}


def run(most=100):
    gather_links()
    return [link.address for link, *_copies in keep_sources(most, Turns(**AT_ONCE))]


def urls(count, host="news.example.org"):
    return [f"http://{host}/{number}" for number in range(count)]


@pytest.fixture
def all_there(web, captures):
    for host in ("news.example.org", "other.example.org"):
        for url in urls(30, host):
            web.page(url, "Here.")
    return web


def test_each_is_looked_at_once_and_a_copy_is_kept(trees, all_there):
    sourced(trees.timeline["en"], *urls(3))
    assert run() == urls(3)
    assert run() == []
    assert Capture.objects.count() == 3
    LinkCheck.objects.update(due_at=timezone.now())
    assert run() == urls(3)
    assert Capture.objects.count() == 3


def test_the_one_that_waits_longest_comes_first(trees, all_there):
    sourced(trees.timeline["en"], *urls(3))
    for url, days in zip(urls(3), (1, 3, None), strict=True):
        at = days and timezone.now() - timedelta(days=days)
        link_to(url, checked_at=at)
    assert run(2) == [urls(3)[2], urls(3)[1]]


def test_no_site_is_asked_too_much(trees, all_there):
    sourced(trees.timeline["en"], *urls(12), *urls(12, "other.example.org"))
    first = run()
    assert len(first) == 20
    assert len(run()) == 4


def test_between_two_requests_a_site_has_its_pause():
    slept, now = [], [0.0]
    turns = Turns(pause=5, sleep=slept.append, clock=lambda: now[0])
    for host in ("a", "b", "a"):
        with turns.at(host):
            now[0] += 1
    assert slept == [4.0]


@pytest.mark.parametrize("hidden", ["confidential", "draft", "withdrawn", "down"])
def test_no_site_hears_of_a_source_that_is_not_public(trees, all_there, hidden):
    page = sourced(
        trees.timeline["en"],
        *urls(1),
        publish=hidden != "draft",
        confidential=hidden == "confidential",
    )
    assert PersonSource.objects.exists()
    if hidden == "withdrawn":
        Withdrawal.objects.create(translation_key=page.translation_key)
    if hidden == "down":
        page.unpublish()
    assert run() == []
    assert all_there.asked == []


def test_a_link_that_another_run_has_taken_is_left_alone(trees, all_there, monkeypatch):
    sourced(trees.timeline["en"], *urls(2))
    gather_links()
    one = keep_sources(100, Turns(**AT_ONCE))
    next(one)
    other = [link.address for link, *_copies in keep_sources(100, Turns(**AT_ONCE))]
    assert other == urls(2)[1:]
    assert list(one) == []


def test_where_nobody_answers_the_run_ends(trees, all_there):
    silent = [f"http://{number}.example.com/" for number in range(12)]
    sourced(trees.timeline["en"], *silent, *urls(1))
    assert run() == sorted(silent)[:10]


def test_a_few_that_do_not_answer_end_nothing(trees, all_there):
    silent = [f"http://{number}.example.com/" for number in range(3)]
    sourced(trees.timeline["en"], *silent, *urls(1))
    assert run() == [*silent, *urls(1)]


def test_no_copy_is_kept_of_what_is_gone(trees, web, captures):
    sourced(trees.timeline["en"], URL)
    assert run() == [URL]
    assert not Capture.objects.exists()


def test_a_web_archive_is_asked_where_one_is_named(trees, all_there, settings):
    (url,) = urls(1)
    settings.SAVE_PAGE = "http://archive.example.net/save/{url}"
    copy = f"http://archive.example.net/web/1/{url}"
    all_there.moved(f"http://archive.example.net/save/{url}", copy, 302)
    all_there.page(copy, "kept")
    sourced(trees.timeline["en"], url)
    run()
    LinkCheck.objects.update(due_at=timezone.now())
    run()
    (link,) = LinkCheck.objects.all()
    assert [made.address for made in link.archived_copies.all()] == [copy]


def test_the_command_tells_what_it_found(trees, all_there):
    sourced(trees.timeline["en"], *urls(2), "http://nowhere.example.org/")
    told = StringIO()
    call_command("keep_sources", "--pause", "0", stdout=told)
    assert told.getvalue().splitlines() == [
        "3 links are new.",
        "3 links were looked at. ok: 2, gone: 1",
        "2 captures were kept, 0 pages archived.",
    ]


def test_where_the_way_out_is_closed_it_says_so(trees):
    sourced(trees.timeline["en"], URL)
    with pytest.raises(CommandError, match="The way out is closed"):
        call_command("keep_sources", stdout=StringIO())
    assert LinkCheck.objects.get().state == "new"
