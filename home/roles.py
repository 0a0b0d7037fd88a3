"""The roles of those who keep the archive, as groups of Wagtail."""

from itertools import product

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

from memorial.timeline.models import IncidentsPage, TimelinePage

from .models import HomePage

PUBLISH = ("add", "change", "publish", "lock", "unlock")
PAGE_ACTIONS = {
    "Translators": ("change",),
    "Importers": ("add", "change"),
    "Editors": ("add", "change"),
    "Moderators": PUBLISH,
    "Administrators": PUBLISH,
}
MEDIA_ACTIONS = {
    "Editors": ("add", "choose"),
    "Moderators": ("add", "change", "choose"),
    "Administrators": ("add", "change", "choose"),
}
# What each role may do at the desk: memorial/editorial/models.py.
WHOLE_DESK = (
    "see_people",
    "translate",
    "see_quality",
    "name_people",
    "hide_at_once",
    "join_entries",
    "decide_care",
    "keep_sources",
)
DESK = {
    "Translators": ("see_people", "translate"),
    "Importers": ("see_people",),
    "Editors": (
        "see_people",
        "translate",
        "see_quality",
        "name_people",
        "hide_at_once",
    ),
    "Moderators": WHOLE_DESK,
    "Administrators": WHOLE_DESK,
}
# Who reads and answers what families and supporters send.
HANDLE = ("Moderators", "Administrators")
# Who may change what the site says of help lines and signposts.
KEEP_SETTINGS = ("Moderators", "Administrators")
SETTINGS = ("archive", "helplines", "signposts")
MANAGE_USERS = ("Administrators",)
USERS = ("add", "change", "delete")
# Who may send home and text pages into another language.
TRANSLATE_PAGES = ("Editors", "Moderators", "Administrators")
# Who works on entries alone, not on what stands around them.
ENTRIES_ALONE = ("Importers",)
# Who looks at what others submit.
APPROVE = ("Moderators", "Administrators")
WORKFLOW = "Moderation"


def set_up_roles():
    """Groups with their permissions, and the moderation that drafts go through.

    What is missing is added, so that an upgrade brings its permissions with it; what
    a group was given beyond that is left alone.
    """
    first = not Workflow.objects.filter(name=WORKFLOW).exists()
    for name in PAGE_ACTIONS:
        group, _made = Group.objects.get_or_create(name=name)
        if first:
            clear(group)
        set_up_role(group)
    set_up_moderation()


def clear(group):
    """Wagtail comes with groups of these names and with permissions of its own."""
    GroupPagePermission.objects.filter(group=group).delete()
    GroupCollectionPermission.objects.filter(group=group).delete()


def set_up_role(group):
    for page, action in product(pages_of(group.name), PAGE_ACTIONS[group.name]):
        GroupPagePermission.objects.get_or_create(
            group=group, page=page, permission=permission("page", action)
        )
    for action in MEDIA_ACTIONS.get(group.name, ()):
        GroupCollectionPermission.objects.get_or_create(
            group=group,
            collection=Collection.get_first_root_node(),
            permission=permission("image", action),
        )
    group.permissions.add(*permissions_of(group.name))


def pages_of(name):
    if name in ENTRIES_ALONE:
        return Page.objects.type(TimelinePage, IncidentsPage)
    return [Page.get_first_root_node()]


def permissions_of(name):
    """What a role may do beside pages and pictures."""
    yield Permission.objects.get(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    yield from Permission.objects.filter(
        content_type__app_label="editorial", codename__in=DESK[name]
    )
    if name in HANDLE:
        yield Permission.objects.get(codename="handle_contributions")
    if name in TRANSLATE_PAGES:
        yield Permission.objects.get(codename="submit_translation")
    if name in KEEP_SETTINGS:
        yield from (permission(model, "change") for model in SETTINGS)
    if name in MANAGE_USERS:
        yield from (permission("user", action) for action in USERS)


def permission(model, action):
    return Permission.objects.get(
        content_type__model=model, codename=f"{action}_{model}"
    )


def set_up_moderation():
    workflow, made = Workflow.objects.get_or_create(name=WORKFLOW)
    if made:
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    for task in GroupApprovalTask.objects.filter(workflow_tasks__workflow=workflow):
        task.groups.add(*Group.objects.filter(name__in=APPROVE))
    for home in HomePage.objects.all():
        WorkflowPage.objects.update_or_create(
            page=home, defaults={"workflow": workflow}
        )
