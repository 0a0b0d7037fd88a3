"""Submits entries and approves them, as moderators do at Wagtail's own addresses."""

from django.urls import reverse

from tests.factories.users import UserFactory


def submitted(page):
    """The page's newest draft waits for the moderators; returns the task."""
    page.get_workflow().start(page, UserFactory(role="Editors"))
    return page.current_workflow_task_state


def approve(client, page, task, **headers):
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk]
    )
    return client.post(url, {"comment": ""}, follow=True, headers=headers)
