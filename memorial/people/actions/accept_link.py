"""Says that a page, as it was last seen, is what the source says."""

from django.db import transaction
from django.utils import timezone

from ..choices.links import LinkState
from ..models.links import LinkCheck
from .check_link import remember


@transaction.atomic
def accept_link(link):
    """For a page that has changed without saying anything else; True if it had."""
    link = LinkCheck.objects.select_for_update().filter(pk=link.pk).first()
    if link is None or link.state != LinkState.CHANGED:
        return False
    link.known_title, link.known_traces = link.title, link.traces
    link.state, link.since = LinkState.OK, timezone.now()
    link.save()
    remember(link)
    return True
