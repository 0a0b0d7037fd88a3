"""Roles are data: a set-up makes what is missing, and leaves what a group was given."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupApprovalTask, GroupPagePermission

from home.roles import DESK, PAGE_ACTIONS, WORKFLOW
from tests.factories.users import UserFactory

ROLES = ["Translators", "Importers", "Editors", "Moderators", "Administrators"]


def state():
    return {
        group.name: (
            sorted(group.permissions.values_list("codename", flat=True)),
            sorted(
                group.page_permissions.values_list("permission__codename", flat=True)
            ),
            sorted(
                group.collection_permissions.values_list(
                    "permission__codename", flat=True
                )
            ),
        )
        for group in Group.objects.all()
    }


def test_the_roles_stand(trees):
    assert list(PAGE_ACTIONS) == list(DESK) == ROLES
    assert sorted(Group.objects.values_list("name", flat=True)) == sorted(ROLES)


def test_a_second_time_changes_nothing(trees, capsys):
    before = state()
    call_command("set_up_roles")
    assert state() == before
    assert "Importers" in capsys.readouterr().out


def test_what_is_missing_comes_back_and_what_was_added_stays(trees):
    group = Group.objects.get(name="Editors")
    more = Permission.objects.get(codename="keep_sources")
    group.permissions.set([more])
    group.page_permissions.all().delete()
    call_command("set_up_roles", stdout=StringIO())
    codenames = set(group.permissions.values_list("codename", flat=True))
    assert codenames > {"keep_sources", "access_admin", "see_people", "name_people"}
    assert group.page_permissions.count() == 2


@pytest.mark.parametrize(
    ("role", "actions"),
    [
        ("Translators", {"change"}),
        ("Importers", {"add", "change"}),
        ("Editors", {"add", "change"}),
        ("Moderators", {"add", "change", "publish", "lock", "unlock"}),
        ("Administrators", {"add", "change", "publish", "lock", "unlock"}),
    ],
)
def test_what_each_does_to_pages(trees, role, actions):
    held = GroupPagePermission.objects.filter(group__name=role)
    codenames = held.values_list("permission__codename", flat=True)
    assert {name.removesuffix("_page") for name in codenames} == actions


def test_importers_work_on_entries_alone(trees):
    user = UserFactory(role="Importers")
    timeline = trees.timeline["fr"]
    assert timeline.permissions_for_user(user).can_add_subpage()
    assert not timeline.permissions_for_user(user).can_publish_subpage()
    assert not timeline.get_parent().specific.permissions_for_user(user).can_edit()


@pytest.mark.parametrize("role", ROLES)
def test_administrators_alone_manage_users_and_are_no_superusers(trees, role):
    user = UserFactory(role=role)
    manages = [user.has_perm(f"accounts.{do}_user") for do in ("add", "change")]
    assert manages == [role == "Administrators"] * 2
    assert not user.is_superuser
    assert not user.has_perm("auth.change_group")


def test_moderators_and_administrators_look_at_what_is_submitted(trees):
    task = GroupApprovalTask.objects.get(name=WORKFLOW)
    names = sorted(task.groups.values_list("name", flat=True))
    assert names == ["Administrators", "Moderators"]


@pytest.mark.parametrize("role", ROLES)
def test_moderators_and_administrators_handle_what_people_send(trees, role):
    group = Group.objects.get(name=role)
    may = group.permissions.filter(codename="handle_contributions").exists()
    assert may == (role in ("Moderators", "Administrators"))
