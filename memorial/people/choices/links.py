"""What was found at the link of a source."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class LinkState(TextChoices):
    NEW = "new", _("not looked at yet")
    OK = "ok", _("as it was")
    GONE = "gone", _("gone")
    MOVED = "moved", _("moved to another address")
    PARKED = "parked", _("the site is no more: its name is for sale, or leads away")
    CHANGED = "changed", _("says something else now")
    REFUSED = "refused", _("does not let us read it")
    SLOW = "slow", _("did not answer in time")


# A reader finds nothing there any more.
DEAD = (LinkState.GONE, LinkState.PARKED)
# A reader finds what the source said.
READABLE = (LinkState.OK, LinkState.MOVED)
