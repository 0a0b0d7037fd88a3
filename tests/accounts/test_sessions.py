"""Sessions end with the next request when what the person may do has changed."""

import datetime

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from memorial.accounts.models import User
from tests.accounts.doors import inside, log_in


def leave_role(user):
    user.groups.remove(Group.objects.get(name="Editors"))


def receive_role(user):
    Group.objects.get(name="Moderators").user_set.add(user)


def lose_all_roles(user):
    user.groups.clear()


def group_is_emptied(user):
    Group.objects.get(name="Editors").user_set.clear()


def receive_permission(user):
    user.user_permissions.add(Permission.objects.first())


def new_password(user):
    user.set_password("another invented pass phrase")
    user.save()


def deactivated_and_back(user):
    for active in (False, True):
        user.is_active = active
        user.save()


def no_superuser_any_more(user):
    user.is_superuser = not user.is_superuser
    user.save()


@pytest.mark.parametrize(
    "change",
    [
        leave_role,
        receive_role,
        lose_all_roles,
        group_is_emptied,
        receive_permission,
        new_password,
        deactivated_and_back,
        no_superuser_any_more,
    ],
)
def test_it_ends_with_the_next_request(client, editor, change):
    log_in(client, editor)
    assert inside(client)
    change(User.objects.get(pk=editor.pk))
    response = client.get("/admin/")
    assert response.url.startswith(reverse("account_login"))


def rename(user):
    user.first_name = "Inventa"
    user.save()


def same_role_again(user):
    user.groups.add(Group.objects.get(name="Editors"))


@pytest.mark.parametrize("change", [rename, same_role_again])
def test_it_goes_on_when_nothing_of_that_changes(client, editor, change):
    log_in(client, editor)
    change(User.objects.get(pk=editor.pk))
    assert inside(client)


def test_it_lives_no_more_when_many_are_made_inactive_and_active_again(
    client, editor, administrator
):
    log_in(client, editor)
    door = type(client)()
    log_in(door, administrator)
    bulk = reverse("wagtail_bulk_action", args=["accounts", "user", "set_active_state"])
    for active in ("False", "True"):
        door.post(f"{bulk}?id={editor.pk}", {"mark_as_active": active})
    assert User.objects.get(pk=editor.pk).is_active
    assert not inside(client)


def test_a_password_changed_in_the_account_ends_all_other_sessions(client, editor):
    other = type(client)()
    log_in(client, editor)
    other.cookies["sessionid"] = client.cookies["sessionid"].value
    told = {
        "name_email-first_name": "Inventa",
        "name_email-last_name": "Ficta",
        "name_email-email": editor.email,
        "notifications-submitted_notifications": "on",
        "locale-preferred_language": "en",
        "locale-current_time_zone": "Europe/Paris",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "theme-keyboard_shortcuts": "on",
        "password-old_password": "an invented pass phrase",
        "password-new_password1": "another invented pass phrase",
        "password-new_password2": "another invented pass phrase",
    }
    client.post("/admin/account/", told)
    assert User.objects.get(pk=editor.pk).check_password("another invented pass phrase")
    assert inside(client)
    assert not inside(other)


def test_it_lasts_eight_hours_of_work_and_ends_after_eight_without(client, editor):
    with time_machine.travel(datetime.datetime(2026, 3, 1, 8), tick=False) as clock:
        log_in(client, editor)
        for _n in range(4):
            clock.shift(datetime.timedelta(hours=7))
            assert inside(client)
        clock.shift(datetime.timedelta(hours=8, minutes=1))
        assert not inside(client)


def test_an_open_editor_with_nobody_in_front_does_not_keep_it(client, editor):
    by_itself = reverse(
        "wagtailadmin_editing_sessions:ping", args=["people", "personpage", 1, 1]
    )
    with time_machine.travel(datetime.datetime(2026, 3, 1, 8), tick=False) as clock:
        log_in(client, editor)
        for _n in range(9):
            clock.shift(datetime.timedelta(hours=1))
            client.post(by_itself)
        assert not inside(client)
