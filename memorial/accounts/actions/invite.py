"""Asks somebody to help, by a link that works once."""

from datetime import timedelta
from hashlib import sha256
from secrets import token_urlsafe

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from ..letters import address, invitation_letter, send_letter
from ..models import Invitation


def hash_of(token):
    """Without a key or salt: the token is as long as a key, and nobody guesses it."""
    return sha256(token.encode()).hexdigest()


@transaction.atomic
def invite(email, role, *, languages=(), by):
    """The invitation and its link, which is shown now and never again."""
    invitation = Invitation(email=email, role=role, invited_by=by)
    link = renew(invitation)
    invitation.languages.set(languages)
    return invitation, link


def renew(invitation):
    """A new link; the one before it no longer works."""
    token = token_urlsafe(32)
    invitation.token_hash = hash_of(token)
    invitation.sent_at = timezone.now()
    invitation.expires_at = invitation.sent_at + timedelta(
        days=settings.INVITATION_DAYS
    )
    invitation.save()
    link = address("accept_invitation", token)
    transaction.on_commit(lambda: write_to(invitation, link))
    return link


def write_to(asked, link):
    send_letter(
        asked.email, invitation_letter, link=link, days=settings.INVITATION_DAYS
    )
