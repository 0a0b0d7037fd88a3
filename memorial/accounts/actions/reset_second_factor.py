"""Takes away somebody's second factors: the telephone and the codes are lost."""

from allauth.mfa.models import Authenticator
from django.db import transaction
from wagtail.log_actions import log

from ..letters import address, reset_letter, send_letter


@transaction.atomic
def reset_second_factor(user, *, by=None):
    """The next log-in leads to setting up a new one. The person is told by mail.

    Who asked for it in the person's name, and was not that person, is found out so.
    """
    Authenticator.objects.filter(user=user).delete()
    user.end_sessions()
    log(instance=user, action="accounts.reset_second_factor", user=by)
    if user.email:
        transaction.on_commit(lambda: tell(user))


def tell(user):
    send_letter(
        user.email,
        reset_letter,
        name=user.get_username(),
        link=address("account_login"),
    )
