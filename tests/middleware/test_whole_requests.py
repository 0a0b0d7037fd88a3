"""A change in the admin happens whole or not at all; reading waits for nobody."""

from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from memorial.editorial.publishing import views
from memorial.languages import receivers
from memorial.middleware.whole_requests import WholeRequestsMiddleware, in_pieces
from tests.admin_forms import edit, edit_url, filled
from tests.editorial.entering.test_likely import ROWS
from tests.factories.people import person


def depth(method, path):
    """How many transactions a view runs in, one inside the other."""
    request = getattr(RequestFactory(), method)(path)
    middleware = WholeRequestsMiddleware(None)
    return middleware.process_view(
        request, lambda request: HttpResponse(len(connection.savepoint_ids)), (), {}
    )


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_change_in_the_admin_runs_in_a_transaction(method):
    before = len(connection.savepoint_ids)
    assert depth(method, "/admin/pages/1/").content == str(before + 1).encode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/admin/pages/1/"),
        ("head", "/admin/pages/1/"),
        ("options", "/admin/"),
        ("post", "/en/search/"),
        ("post", "/administration/"),
    ],
)
def test_nothing_else_is_wrapped(method, path):
    assert depth(method, path) is None


def test_a_view_that_waits_for_another_site_holds_nobody_up():
    view = in_pieces(lambda request: HttpResponse())
    request = RequestFactory().post("/admin/sources/metadata/")
    assert WholeRequestsMiddleware(None).process_view(request, view, (), {}) is None


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Test Name", age_from=30)


@pytest.fixture
def breaking(monkeypatch):
    def breaks(original):
        raise RuntimeError("in the middle of a publication")

    monkeypatch.setattr(receivers, "keep_in_line", breaks)


def state(entry):
    entry.refresh_from_db()
    return entry.age_from, entry.live_revision_id, entry.revisions.count()


def test_a_crash_undoes_the_whole_publication(client, moderator, entry, breaking):
    before = state(entry)
    client.raise_request_exception = False
    assert edit(client, entry, age_from="31").status_code == 500
    assert state(entry) == before


def test_without_it_half_of_the_publication_stays(
    client, moderator, entry, breaking, monkeypatch
):
    """The control; the form of an entry is whole by itself as well."""
    monkeypatch.setattr(
        WholeRequestsMiddleware, "process_view", lambda *arguments: None
    )
    monkeypatch.setattr(views, "transaction", SimpleNamespace(atomic=nullcontext))
    client.raise_request_exception = False
    shown = client.get(edit_url(entry))
    data = filled(shown, "action-publish", {"age_from": "31"})
    assert client.post(edit_url(entry), data).status_code == 500
    assert state(entry)[0] == 31


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("entering:several", {"incident": "9" * 30, "save": "1", "date": "2017"}),
        ("invitations:index", {"email": "a@example.org", "languages": "9" * 30}),
        ("wagtailusers_users:edit", {"username": "x", "groups": "9" * 30}),
        ("wagtailusers_users:edit", {"username": "x", "languages": "9" * 30}),
    ],
)
def test_what_no_database_can_count_is_refused(client, trees, admin_user, name, sent):
    client.force_login(admin_user)
    args = {"entering:several": ["en"], "wagtailusers_users:edit": [admin_user.pk]}
    answer = client.post(reverse(name, args=args.get(name)), sent | ROWS)
    # PostgreSQL can count as far, and finds nothing.
    assert answer.status_code == (400 if connection.vendor == "sqlite" else 200)
