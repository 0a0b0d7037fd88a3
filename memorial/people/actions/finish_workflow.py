"""Publishes what moderators approved, as Wagtail does, once nothing stands against it.

Wagtail imports this while it makes its models: nothing here may ask for them earlier.
"""

from django.core.exceptions import PermissionDenied
from wagtail.workflows import publish_workflow_state


class MustWait(PermissionDenied):
    """Its text is a sentence for whoever approved."""


def finish(workflow_state, user=None):
    version = workflow_state.content_object.get_latest_revision_as_object()
    asked = getattr(version, "reason_against_going_live", None)
    if reason := asked and asked():
        raise MustWait(reason)
    publish_workflow_state(workflow_state, user=user)
