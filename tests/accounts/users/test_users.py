"""What administrators do with accounts, and what nobody does from the admin."""

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.urls import reverse
from wagtail.models import Locale

from memorial.accounts.models import User
from memorial.contributions.actions.noting import note
from tests.accounts.doors import log_in
from tests.factories.contributions import contribution
from tests.factories.users import UserFactory


def form_of(user, **changes):
    return {
        "username": user.username,
        "email": user.email,
        "first_name": "Inventa",
        "last_name": "Ficta",
        "is_active": "on",
        "groups": [group.pk for group in user.groups.all()],
    } | changes


def change(client, user, **changes):
    address = reverse("wagtailusers_users:edit", args=[user.pk])
    return client.post(address, form_of(user, **changes))


@pytest.fixture
def door(client, administrator):
    log_in(client, administrator)
    return client


def test_roles_and_languages_are_changed(door, editor):
    french = Locale.objects.get(language_code="fr")
    role = Group.objects.get(name="Translators")
    change(door, editor, groups=[role.pk], languages=[french.pk])
    editor.refresh_from_db()
    assert list(editor.groups.all()) == [role]
    assert list(editor.languages.all()) == [french]


def test_the_former_address_is_told_of_another(
    door, editor, django_capture_on_commit_callbacks
):
    former = editor.email
    with django_capture_on_commit_callbacks(execute=True):
        change(door, editor, first_name="Altera")
    assert mail.outbox == []
    with django_capture_on_commit_callbacks(execute=True):
        change(door, editor, email="another@example.org")
    (letter,) = mail.outbox
    assert letter.to == [former]
    assert "no longer to this one" in letter.body
    assert "somebody may be after your account" in letter.body
    assert "another@example.org" not in letter.body


def test_nobody_becomes_a_superuser_from_here(door, editor, administrator):
    change(door, editor, is_superuser="on")
    change(door, administrator, is_superuser="on")
    assert not User.objects.filter(is_superuser=True).exists()
    address = reverse("wagtailusers_users:edit", args=[editor.pk])
    assert 'name="is_superuser"' not in door.get(address).text


def test_nobody_writes_anothers_password(door, editor):
    change(door, editor, password1="known to two", password2="known to two")
    editor.refresh_from_db()
    assert editor.check_password("an invented pass phrase")


def test_a_superuser_is_not_changed_by_an_administrator(door):
    operator = UserFactory(username="operator", is_superuser=True)
    assert change(door, operator, email="thief@example.org").url == "/admin/"
    bulk = reverse("wagtail_bulk_action", args=["accounts", "user", "set_active_state"])
    door.post(f"{bulk}?id={operator.pk}", {"mark_as_active": "False"})
    operator.refresh_from_db()
    assert (operator.email, operator.is_active) == ("operator@example.org", True)


def test_of_others_activity_is_set_at_once(door, editor):
    """The control of the test above."""
    bulk = reverse("wagtail_bulk_action", args=["accounts", "user", "set_active_state"])
    door.post(f"{bulk}?id={editor.pk}", {"mark_as_active": "False"})
    editor.refresh_from_db()
    assert not editor.is_active


def test_users_are_invited_not_added(door):
    response = door.get(reverse("wagtailusers_users:add"))
    assert response.url == reverse("invitations:index")
    told = {"username": "made", "email": "made@example.org"}
    door.post(reverse("wagtailusers_users:add"), told)
    copy = f"/admin/users/copy/{User.objects.first().pk}/"
    assert door.post(copy, told).status_code == 404
    assert not User.objects.filter(username="made").exists()


def test_the_way_to_a_reset_is_shown_for_others_only(door, editor, administrator):
    for user, shown in ((editor, True), (administrator, False)):
        address = reverse("wagtailusers_users:edit", args=[user.pk])
        reset = reverse("wagtailusers_users:reset_second_factor", args=[user.pk])
        assert (reset in door.get(address).text) == shown


def test_the_account_leads_to_the_second_factor(door):
    assert reverse("mfa_index") in door.get("/admin/account/").text


def delete(client, user, *, in_bulk):
    if in_bulk:
        address = reverse("wagtail_bulk_action", args=["accounts", "user", "delete"])
        return client.post(f"{address}?id={user.pk}", follow=True)
    address = reverse("wagtailusers_users:delete", args=[user.pk])
    return client.post(address, follow=True)


@pytest.mark.parametrize("in_bulk", [False, True])
def test_who_decided_something_is_deactivated_not_deleted(door, editor, in_bulk):
    note(contribution(), "taken", editor)
    told = delete(door, editor, in_bulk=in_bulk)
    assert "Deactivate the account instead" in told.text
    assert User.objects.filter(pk=editor.pk).exists()


@pytest.mark.parametrize("in_bulk", [False, True])
def test_who_decided_nothing_is_deleted(door, editor, in_bulk):
    """The control."""
    delete(door, editor, in_bulk=in_bulk)
    assert not User.objects.filter(pk=editor.pk).exists()
