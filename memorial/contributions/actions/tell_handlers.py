"""Tells those who may handle contributions that something waits, and nothing of it."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.mail import send_mail
from django.utils.translation import gettext as _
from django.utils.translation import override

from memorial.accounts.letters import address

from ..models import Contribution

HANDLE = "contributions.handle_contributions"
BACKEND = "django.contrib.auth.backends.ModelBackend"
URGENT_AGAIN_SECONDS = 600


def tell_handlers(pk):
    """Once a day when something new waits; at once, and again, for what is urgent.

    The number of mails that were sent. A flood of urgent ones sends a mail every ten
    minutes, not one for each.
    """
    contribution = Contribution.objects.filter(pk=pk).first()
    if contribution is None or not is_news(contribution):
        return 0
    handlers = list(handlers_with_address())
    for user in handlers:
        tell(user, urgent=contribution.urgent)
    return len(handlers)


def is_news(contribution):
    if contribution.urgent:
        return cache.add("contributions-urgent-told", 1, URGENT_AGAIN_SECONDS)
    earlier = Contribution.objects.filter(
        received_on=contribution.received_on, pk__lt=contribution.pk
    )
    return not earlier.exists()


def handlers_with_address():
    users = get_user_model().objects.with_perm(HANDLE, backend=BACKEND)
    return users.filter(is_active=True).exclude(email="").order_by("pk")


def tell(user, *, urgent):
    """In the language that the user reads the admin in."""
    profile = getattr(user, "wagtail_userprofile", None)
    code = profile.get_preferred_language() if profile else settings.LANGUAGE_CODE
    with override(code):
        send_mail(
            subject=settings.WAGTAIL_SITE_NAME,
            message="\n\n".join([said(urgent), address("handling:queue")]),
            from_email=None,
            recipient_list=[user.email],
            fail_silently=True,
        )


def said(urgent):
    if urgent:
        return _("Somebody asks us not to publish something. Please look at it today.")
    return _("Somebody has sent a contribution. It waits for one of you.")
