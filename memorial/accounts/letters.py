"""Mails to volunteers, in every language of the archive: nobody knows theirs yet."""

from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override


def address(name, *args):
    return urljoin(settings.BASE_URL, reverse(name, args=args))


def send_letter(to, template, **context):
    """Whether it went out; a mail server that is down must not undo what was done."""
    context |= {"site_name": settings.WAGTAIL_SITE_NAME}
    sent = send_mail(
        subject=settings.WAGTAIL_SITE_NAME,
        message=in_every_language(template, context),
        from_email=None,
        recipient_list=[to],
        fail_silently=True,
    )
    return bool(sent)


def in_every_language(template, context):
    told = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            told.append(render_to_string(f"accounts/letters/{template}.txt", context))
    return "\n\n* * *\n\n".join(dict.fromkeys(text.strip() for text in told))
