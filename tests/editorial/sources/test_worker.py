"""With ``MEMORIAL_TASKS=database`` a worker does what the buttons ask for."""

import signal
from io import StringIO

import pytest
from django.core.management import call_command
from django_tasks_db.management.commands import db_worker

from memorial.people.choices.links import LinkState
from memorial.people.models import Capture, LinkCheck
from memorial.settings.parts.data import TASKS_BACKENDS
from tests.editorial.sources.test_link import STORY, press
from tests.factories.sources import URL, link_to, sourced

WAITS = "It is being done. Load this page again soon."


@pytest.fixture
def public(trees, moderator, web, captures, settings):
    settings.TASKS = {"default": {"BACKEND": TASKS_BACKENDS["database"]}}
    sourced(trees.timeline["en"], URL, name="Testina Inventata")
    web.page(URL, STORY)
    return link_to()


@pytest.fixture
def work(monkeypatch):
    """Runs the worker until nothing waits; it listens to the signals of the process.

    The test's transaction is its own connection's: closed, all would be gone.
    """
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    kept = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    kept[signal.SIGQUIT] = signal.getsignal(signal.SIGQUIT)

    def run():
        out = StringIO()
        call_command(
            "db_worker", batch=True, interval=0, startup_delay=False, stdout=out
        )

    yield run
    for each, handler in kept.items():
        signal.signal(each, handler)


def test_what_was_asked_for_waits_for_the_worker_and_is_done(
    client, public, work, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        assert press(client, "check_now", public) == [WAITS]
        assert press(client, "capture_now", public) == [WAITS]
    before = LinkCheck.objects.get()
    assert (before.checked_at, Capture.objects.count()) == (None, 0)
    work()
    after = LinkCheck.objects.get()
    assert after.checked_at and after.state == LinkState.OK
    assert Capture.objects.count() == 1
    work()
    assert Capture.objects.count() == 1


def test_what_comes_to_nothing_stops_no_other(
    client, public, work, web, django_capture_on_commit_callbacks
):
    gone = link_to("http://news.example.org/gone")
    with django_capture_on_commit_callbacks(execute=True):
        press(client, "capture_now", gone, private="yes")
        press(client, "capture_now", public)
    work()
    assert [capture.link for capture in Capture.objects.all()] == [public]
