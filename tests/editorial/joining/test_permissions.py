"""Who may name, merge, split and undo; all others are sent away and change nothing."""

import pytest
from django.urls import reverse

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.models import Joining, PersonPage
from tests.factories.people import person
from tests.factories.users import UserFactory

ROLES = (None, "Translators", "Editors", "Moderators")
ALLOWED = {"name": {"Editors", "Moderators"}}


@pytest.fixture
def urls(trees):
    one, other, gone = (
        person(trees.timeline["en"], name=f"Testina {name}")
        for name in ("Una", "Due", "Tre")
    )
    nameless = person(trees.timeline["en"], name="", name_status="unknown")
    joining = merge_entries(stays=one.number, goes=gone.number, chosen={}, by=None)
    return {
        "joined": reverse("joining:joined"),
        "choose": reverse("joining:choose"),
        "merge": reverse("joining:merge", args=[one.number, other.number]),
        "split": reverse("joining:split", args=[other.number]),
        "undo": reverse("joining:undo", args=[joining.pk]),
        "name": reverse("joining:name", args=[nameless.number]),
    }


def state():
    return (
        list(PersonPage.objects.order_by("pk").values_list("pk", "name", "live")),
        list(Joining.objects.values_list("pk", "undone_at")),
    )


@pytest.mark.parametrize("role", ROLES)
def test_each_address_is_for_its_roles(client, urls, role):
    if role:
        client.force_login(UserFactory(role=role))
    for name, url in urls.items():
        response = client.get(url)
        allowed = role in ALLOWED.get(name, {"Moderators"})
        assert (response.status_code == 200) == allowed, name
        if not allowed:
            assert response["Location"].startswith("/admin/"), name


@pytest.mark.parametrize("role", [None, "Translators", "Editors"])
def test_nobody_else_changes_anything(client, urls, role):
    if role:
        client.force_login(UserFactory(role=role))
    before = state()
    for name, url in urls.items():
        if role != "Editors" or name != "name":
            assert client.post(url, {"step": "do"}).status_code in (302, 405), name
    assert state() == before


@pytest.mark.parametrize("name", ["joined", "choose"])
def test_lists_are_only_read(client, moderator, urls, name):
    assert client.post(urls[name]).status_code == 405


@pytest.mark.parametrize("name", ["merge", "split", "undo", "name"])
def test_other_methods_are_refused(client, moderator, urls, name):
    assert client.put(urls[name]).status_code == 405
    assert client.delete(urls[name]).status_code == 405


def test_buttons_stand_where_they_are_allowed(client, urls):
    nameless = PersonPage.objects.get(name="", locale__language_code="en")
    url = reverse("wagtailadmin_pages:edit", args=[nameless.pk])
    found = {}
    for role in ("Editors", "Moderators"):
        client.force_login(UserFactory(role=role))
        html = client.get(url).content.decode()
        words = ("/admin/joining/name/", "/admin/joining/split/")
        found[role] = [word in html for word in words]
    assert found == {"Editors": [True, False], "Moderators": [True, True]}
