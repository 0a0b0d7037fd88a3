"""Goes through the links whose turn it is: looks at them, keeps copies of them.

Only links of published, public sources; one request at a time.
"""

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from memorial.fetching.reasons import NotFetched

from ..choices.links import READABLE
from ..models.links import LinkCheck
from ..source_links import open_addresses
from .archive_link import archive_link
from .capture_source import capture_source
from .check_link import check_link

MOST_OF_ONE_SITE = 10
# So many in a row that give no answer at all: it is rather our own network.
MOST_SILENT = 10
# As long as another run leaves a link alone that this one has taken.
TAKEN = timedelta(hours=1)


def keep_sources(most, turns):
    """Yields each link as it is now, and the Capture and the ArchivedCopy made of it.

    The link that waits longest comes first. Copies are made once, where a reader finds
    what the source said.
    """
    due = LinkCheck.objects.filter(due_at__lte=timezone.now()).order_by(
        F("checked_at").asc(nulls_first=True), "pk"
    )
    silent = 0
    for link in filter(take, chosen(due, most)):
        with turns.at(link.host):
            checked = check_link(link)
        if checked:
            yield checked, captured(checked, turns), archived(checked, turns)
            silent = 0 if checked.status else silent + 1
        if silent == MOST_SILENT:
            return


def captured(link, turns):
    return first_copy(link, link.captures, capture_source, turns.at(link.host))


def archived(link, turns):
    if not settings.SAVE_PAGE:
        return None
    turn = turns.at(urlsplit(settings.SAVE_PAGE).hostname)
    return first_copy(link, link.archived_copies, archive_link, turn)


def first_copy(link, copies, make, turn):
    """None where there is one already, or none can be made today."""
    if link.state not in READABLE or copies.exists():
        return None
    with turn, suppress(NotFetched):
        return make(link)
    return None


def chosen(links, most):
    """The first that may be asked, and not too many of one site."""
    allowed, of_site, found = open_addresses(), Counter(), []
    for link in links.iterator():
        if len(found) == most:
            break
        if link.address in allowed and of_site[link.host] < MOST_OF_ONE_SITE:
            of_site[link.host] += 1
            found.append(link)
    return found


def take(link):
    """Whether no other run has taken it."""
    still = LinkCheck.objects.filter(pk=link.pk, due_at=link.due_at)
    return still.update(due_at=timezone.now() + TAKEN) == 1
