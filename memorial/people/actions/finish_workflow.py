"""Publishes what moderators approved, as Wagtail does, once nothing stands against it.

Wagtail imports this while it makes its models: nothing here may ask for them earlier.
"""

from django.core.exceptions import PermissionDenied
from wagtail.workflows import publish_workflow_state

from memorial.languages.going_live import reason_against


class MustWait(PermissionDenied):
    """Its text is a sentence for whoever approved."""


def finish(workflow_state, user=None):
    version = workflow_state.content_object.get_latest_revision_as_object()
    if reason := reason_against(version):
        raise MustWait(reason)
    publish_workflow_state(workflow_state, user=user)
