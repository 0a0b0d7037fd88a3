"""Mails to volunteers, in every language of the archive: nobody knows theirs yet."""

from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

BETWEEN = "\n\n* * *\n\n"


def address(name, *args):
    return urljoin(settings.BASE_URL, reverse(name, args=args))


def send_letter(to, letter, **told):
    """A mail server that is down must not undo what was done."""
    send_mail(
        subject=settings.WAGTAIL_SITE_NAME,
        message=in_every_language(letter, told),
        from_email=None,
        recipient_list=[to],
        fail_silently=True,
    )


def in_every_language(letter, told):
    texts = []
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        with override(code):
            texts.append("\n\n".join(letter(site=settings.WAGTAIL_SITE_NAME, **told)))
    return BETWEEN.join(dict.fromkeys(texts))


def invitation_letter(site, link, days):
    yield _("Hello,")
    yield _(
        "You are asked to help with %(site)s. With this link you choose a name and a "
        "password for yourself. It works once, and for %(days)s days:"
    ) % {"site": site, "days": days}
    yield link
    yield _(
        "If you do not know what this is about, do nothing. Pass the link on to nobody."
    )


def moved_letter(site, name):
    yield _("Hello,")
    yield _(
        "Mail for the account “%(name)s” of %(site)s goes to another address from now "
        "on, and no longer to this one."
    ) % {"name": name, "site": site}
    yield not_you()


def reset_letter(site, name, link):
    yield _("Hello,")
    yield _(
        "The second factor of the account “%(name)s” for %(site)s was reset. At your "
        "next log-in, after your password, you set up a new one:"
    ) % {"name": name, "site": site}
    yield link
    yield not_you()


def not_you():
    return _(
        "If you did not ask for this, write to an administrator at once: somebody may "
        "be after your account."
    )
