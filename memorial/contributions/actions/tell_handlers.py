"""Tells those who may handle contributions that something waits, and nothing of it."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.mail import EmailMessage, get_connection
from django.utils.translation import gettext as _
from django.utils.translation import override

from memorial.accounts.letters import address

from ..choices.states import State
from ..models import Contribution

HANDLE = "contributions.handle_contributions"
BACKEND = "django.contrib.auth.backends.ModelBackend"
URGENT_AGAIN_SECONDS = 600


def tell_handlers(*, urgent):
    """All in one connection: a server that is dead holds up whoever waits only once."""
    mails = [mail_to(user, urgent=urgent) for user in handlers_with_address()]
    return get_connection(fail_silently=True).send_messages(mails)


def is_news(contribution):
    """Once a day when something new waits; at once, and again, for what is urgent.

    A flood of urgent ones is a mail every ten minutes, not one for each: as long as
    nobody has touched another of which the handlers were told, they will see both.
    """
    if contribution.urgent:
        is_first = cache.add("contributions-urgent-told", 1, URGENT_AGAIN_SECONDS)
        return is_first or not untouched_beside(contribution)
    earlier = Contribution.objects.filter(
        received_on=contribution.received_on, pk__lt=contribution.pk
    )
    return not earlier.exists()


def untouched_beside(contribution):
    urgent = Contribution.objects.filter(urgent=True).exclude(pk=contribution.pk)
    return urgent.filter(state=State.RECEIVED, in_hands_of=None).exists()


def handlers_with_address():
    users = get_user_model().objects.with_perm(HANDLE, backend=BACKEND)
    return users.filter(is_active=True).exclude(email="").order_by("pk")


def mail_to(user, *, urgent):
    """In the language that the user reads the admin in."""
    profile = getattr(user, "wagtail_userprofile", None)
    code = profile.get_preferred_language() if profile else settings.LANGUAGE_CODE
    with override(code):
        return EmailMessage(
            subject=settings.WAGTAIL_SITE_NAME,
            body="\n\n".join([said(urgent), address("handling:queue")]),
            to=[user.email],
        )


def said(urgent):
    if urgent:
        return _("Somebody asks us not to publish something. Please look at it today.")
    return _("Somebody has sent a contribution. It waits for one of you.")
