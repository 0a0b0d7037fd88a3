"""Makes the account of somebody who was invited, with a name and password of theirs."""

from django.db import transaction
from django.utils import timezone

from ..login.named import accounts_named
from ..models import Invitation, User


@transaction.atomic
def accept_invitation(invitation, *, username, password, first_name="", last_name=""):
    """The account, or None where the link or the name was used in the meantime."""
    if any(accounts_named(name).exists() for name in (username, invitation.email)):
        return None
    open_still = Invitation.objects.open().filter(pk=invitation.pk)
    if not open_still.update(used_at=timezone.now()):
        return None
    user = User.objects.create_user(
        username,
        invitation.email,
        password,
        first_name=first_name,
        last_name=last_name,
    )
    user.groups.add(invitation.role)
    user.languages.set(invitation.languages.all())
    return user
