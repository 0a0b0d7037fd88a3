"""No log line holds a name, an address or a query: a canary goes in, none comes out."""

import logging
from io import StringIO

import pytest
from django.conf import settings

from home import views
from memorial.middleware.impersonal_logs import ImpersonalFilter
from tests.admin_forms import edit
from tests.factories.people import person

CANARY = "Kanarivogel"


class Broken:
    """In place of the database."""

    def cursor(self):
        try:
            raise KeyError(CANARY)
        except KeyError as error:
            raise ValueError(f"no such person: {CANARY}") from error


@pytest.fixture
def console():
    """The configured handler, writing where the test can read."""
    (handler,) = [h for h in logging.getLogger().handlers if h.name == "console"]
    written = StringIO()
    before = handler.setStream(written)
    yield written
    handler.setStream(before)


@pytest.fixture
def unfiltered(console):
    (handler,) = [h for h in logging.getLogger().handlers if h.name == "console"]
    before, handler.filters = handler.filters, []
    yield console
    handler.filters = before


def missing_page(client, trees, monkeypatch):
    client.get(f"/en/{CANARY}/")


def missing_page_with_a_query(client, trees, monkeypatch):
    client.get(f"/en/nowhere/?q={CANARY}")


def unknown_host(client, trees, monkeypatch):
    client.get("/en/", HTTP_HOST=f"{CANARY}.example.org")


def forged_form(client, trees, monkeypatch):
    client.handler.enforce_csrf_checks = True
    client.post(f"/admin/{CANARY}/", {"username": CANARY})


def too_much_in_a_form(client, trees, monkeypatch):
    monkeypatch.setattr(settings, "DATA_UPLOAD_MAX_NUMBER_FIELDS", 1)
    client.post("/admin/login/", {"username": CANARY, "password": CANARY})


def crash(client, trees, monkeypatch):
    monkeypatch.setattr(views, "connection", Broken())
    client.get(f"/healthz?q={CANARY}")


def publication(client, trees, monkeypatch):
    entry = person(trees.timeline["en"], name=CANARY, life="A life.")
    edit(client, entry, name=f"{CANARY} again")


def development_server(client, trees, monkeypatch):
    logging.getLogger("django.server").error(
        '"%s" %s %s', f"GET /en/{CANARY}/ HTTP/1.1", 500, 1, extra={"status_code": 500}
    )


def some_library(client, trees, monkeypatch):
    logging.getLogger("willow.image").warning("Cannot read %s.jpg", CANARY)


HAPPENINGS = [
    missing_page,
    missing_page_with_a_query,
    unknown_host,
    forged_form,
    too_much_in_a_form,
    crash,
    publication,
    development_server,
    some_library,
]


@pytest.fixture
def happen(client, moderator, trees, monkeypatch):
    client.raise_request_exception = False
    return lambda happening: happening(client, trees, monkeypatch)


@pytest.mark.parametrize("happening", HAPPENINGS)
def test_no_line_tells_of_a_person(happen, console, happening):
    happen(happening)
    assert [line for line in lines(console) if CANARY.lower() in line.lower()] == []


@pytest.mark.parametrize(
    "happening",
    [h for h in HAPPENINGS if h not in (missing_page_with_a_query, too_much_in_a_form)],
)
def test_without_the_filter_a_line_does(happen, unfiltered, happening):
    happen(happening)
    assert CANARY.lower() in unfiltered.getvalue().lower()


def lines(console):
    return console.getvalue().splitlines()


def test_a_refused_request_leaves_its_status(happen, console):
    happen(missing_page)
    assert lines(console) == ["WARNING django.request request answered 404"]


def test_a_crash_leaves_its_kind_and_its_way_through_the_code(happen, console):
    happen(crash)
    told = lines(console)
    assert told[0] == "ERROR django.request request answered 500"
    assert told[-1] == "builtins.ValueError"
    assert "builtins.KeyError" in told
    assert any("home/views.py" in line for line in told)


def test_a_library_leaves_the_place_where_it_spoke(happen, console):
    happen(some_library)
    (line,) = lines(console)
    assert line.startswith(
        "WARNING willow.image said in test_impersonal_logs.some_library, line "
    )


@pytest.mark.parametrize("name", ["memorial.media.cleaning", "django_tasks", "home"])
def test_our_own_sentences_stay(console, name):
    logging.getLogger(name).warning("Picture %d could not be cleaned.", 7)
    assert lines(console) == [f"WARNING {name} Picture 7 could not be cleaned."]


def test_a_name_that_only_begins_like_ours_is_not_ours():
    record = logging.makeLogRecord({"name": "homebrew", "levelno": logging.INFO})
    assert ImpersonalFilter().filter(record) is False


def test_an_exception_that_is_its_own_context_ends():
    error = ValueError(CANARY)
    other = KeyError(CANARY)
    error.__context__, other.__context__ = other, error
    record = logging.makeLogRecord(
        {"name": "memorial", "exc_info": (ValueError, error, None)}
    )
    assert ImpersonalFilter().filter(record) is True
    assert record.exc_text == "builtins.KeyError\nbuiltins.ValueError"


def test_every_handler_has_the_filter():
    filters = [handler["filters"] for handler in settings.LOGGING["handlers"].values()]
    assert filters == [["impersonal"]]
