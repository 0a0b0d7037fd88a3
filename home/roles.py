"""The roles of those who keep the archive, as groups of Wagtail."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from .models import HomePage

PAGE_ACTIONS = {
    "Translators": ("change",),
    "Editors": ("add", "change"),
    "Moderators": ("add", "change", "publish", "lock", "unlock"),
}
MEDIA_ACTIONS = {
    "Editors": ("add", "choose"),
    "Moderators": ("add", "change", "choose"),
}
# What each role may do at the desk: memorial/editorial/models.py.
DESK = {
    "Translators": ("see_people", "translate"),
    "Editors": (
        "see_people",
        "translate",
        "see_quality",
        "name_people",
        "hide_at_once",
    ),
    "Moderators": (
        "see_people",
        "translate",
        "see_quality",
        "name_people",
        "hide_at_once",
        "join_entries",
        "decide_care",
        "keep_sources",
    ),
}
# Who may change what the site says of help lines and signposts.
KEEP_SETTINGS = ("Moderators",)
SETTINGS = ("archive", "helplines", "signposts")
WORKFLOW = "Moderation"


def set_up_roles():
    """Groups with their permissions, and the moderation that drafts go through."""
    for name in PAGE_ACTIONS:
        if not Workflow.objects.filter(name=WORKFLOW).exists():
            set_up_role(name)
    set_up_moderation()


def set_up_role(name):
    """The permissions of a role, in place of those that Wagtail comes with.

    Done once, with the first set-up: what a group changes later is left alone.
    """
    group, _made = Group.objects.get_or_create(name=name)
    allow_admin(group)
    GroupPagePermission.objects.filter(group=group).delete()
    for action in PAGE_ACTIONS[name]:
        GroupPagePermission.objects.create(
            group=group,
            page=Page.get_first_root_node(),
            permission=permission("page", action),
        )
    allow_media(group, MEDIA_ACTIONS.get(name, ()))
    group.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="editorial", codename__in=DESK[name]
        )
    )
    if name in KEEP_SETTINGS:
        group.permissions.add(*(permission(name, "change") for name in SETTINGS))


def allow_admin(group):
    group.permissions.add(
        Permission.objects.get(
            content_type__app_label="wagtailadmin", codename="access_admin"
        )
    )


def allow_media(group, actions):
    GroupCollectionPermission.objects.filter(group=group).delete()
    for action in actions:
        GroupCollectionPermission.objects.create(
            group=group,
            collection=Collection.get_first_root_node(),
            permission=permission("image", action),
        )


def permission(model, action):
    return Permission.objects.get(
        content_type__model=model, codename=f"{action}_{model}"
    )


def set_up_moderation():
    moderators = Group.objects.get(name="Moderators")
    workflow, made = Workflow.objects.get_or_create(name=WORKFLOW)
    if made:
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        task.groups.add(moderators)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    for home in HomePage.objects.all():
        WorkflowPage.objects.update_or_create(
            page=home, defaults={"workflow": workflow}
        )
