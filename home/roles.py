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
WORKFLOW = "Moderation"


def set_up_roles():
    """Groups with their permissions, and the moderation that drafts go through."""
    root = Page.get_first_root_node()
    for name, actions in PAGE_ACTIONS.items():
        group, _made = Group.objects.get_or_create(name=name)
        allow_admin(group)
        GroupPagePermission.objects.filter(group=group).delete()
        for action in actions:
            GroupPagePermission.objects.create(
                group=group, page=root, permission=permission("page", action)
            )
    for name, actions in MEDIA_ACTIONS.items():
        allow_media(Group.objects.get(name=name), actions)
    set_up_moderation()


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
