"""Looks at the page at a link, and notes in which state the link is."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from memorial.fetching.fetch import fetch
from memorial.fetching.metadata import metadata
from memorial.fetching.reasons import NotFetched, Reason
from memorial.fetching.visible_text import visible_text

from ..choices.links import READABLE, LinkState
from ..models.links import LinkChange, LinkCheck
from ..rules.link_states import Answer, Page, state_of, state_without_answer
from ..rules.page_traces import traces

MOST_BYTES = 500_000
DAYS = 30
SOUND = (*READABLE, LinkState.CHANGED)


def check_link(link):
    """The link as it is now; None where it was forgotten meanwhile.

    NotFetched where looking at other sites is switched off: nothing is noted then.
    """
    try:
        fetched = fetch(link.address, most_bytes=MOST_BYTES)
    except NotFetched as error:
        if error.reason == Reason.OFF:
            raise
        return note(link, state_without_answer(error.reason), reason=error.reason)
    answer = answer_of(fetched)
    known = Page(link.known_title, link.known_traces)
    return note(link, state_of(link.address, answer, known), answer=answer)


def answer_of(fetched):
    content_type = fetched.header("content-type")
    text = visible_text(fetched.body, content_type)
    title = metadata(fetched.body, content_type).title if text else ""
    return Answer(
        url=fetched.url,
        status=fetched.status,
        hops=tuple(hop.status for hop in fetched.hops),
        page=Page(title, traces(text)),
        text=text,
    )


@transaction.atomic
def note(link, state, *, answer=None, reason=""):
    link = LinkCheck.objects.select_for_update().filter(pk=link.pk).first()
    if link is None:
        return None
    changed = state != link.state
    link.state, link.checked_at, link.reason = state, timezone.now(), reason
    link.status = answer.status if answer else None
    link.final_address = answer.url if answer else ""
    if answer:
        link.title, link.traces = answer.page.title, answer.page.traces
    if state in READABLE and not (link.known_title or link.known_traces):
        link.known_title, link.known_traces = link.title, link.traces
    if changed:
        link.since = link.checked_at
    link.failures = 0 if state in SOUND else min(link.failures + 1, DAYS)
    link.due_at = link.checked_at + again_after(link.failures)
    link.save()
    if changed:
        remember(link)
    return link


def again_after(failures):
    """What fails is soon looked at again, and less and less often."""
    return timedelta(days=min(2 ** (failures - 1), DAYS) if failures else DAYS)


def remember(link):
    LinkChange.objects.create(
        link=link,
        at=link.checked_at,
        state=link.state,
        status=link.status,
        reason=link.reason,
        final_address=link.final_address,
    )
