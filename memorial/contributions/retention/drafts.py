"""Drafts go a day after the last change, with their files; traces of sent ones too."""

from datetime import timedelta

from django.utils import timezone

from ..models import Draft, SentDraft
from .classes import Kept, forgets

DAYS_FOR_SENT = 2


@forgets(Kept.DRAFT)
def forget_drafts(today):
    """Each is held: whoever is just sending one has a day more."""
    expired = Draft.objects.filter(expires_at__lte=timezone.now())
    drafts = list(expired.select_for_update())
    for draft in drafts:
        for attachment in draft.attachments.all():
            attachment.erase()
        draft.delete()
    return len(drafts)


@forgets(Kept.SENT)
def forget_sent(today):
    long_ago = today - timedelta(days=DAYS_FOR_SENT)
    sent = SentDraft.objects.filter(contribution__received_on__lte=long_ago)
    return sent.delete()[0]
