"""Sends a link for a new password, and tells nobody who has an account."""

from threading import Thread

from allauth.core import context
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from wagtail.admin.forms.auth import PasswordResetForm as WagtailPasswordResetForm

from ..throttle import Throttle
from .named import account_named


class PasswordResetForm(WagtailPasswordResetForm):
    def clean_email(self):
        """Each asking counts: nobody's mailbox is filled by someone else."""
        email = self.cleaned_data["email"]
        Throttle(context.request, "new password", account_named(email)).enter()
        return email

    def send_mail(
        self,
        subject_template_name,
        email_template_name,
        context,
        from_email,
        to_email,
        html_email_template_name=None,
    ):
        """Sent aside: how long the answer takes must not tell that mail went out."""
        subject = "".join(render_to_string(subject_template_name, context).splitlines())
        body = render_to_string(email_template_name, context)
        message = EmailMessage(subject, body, from_email, [to_email])
        Thread(target=message.send, kwargs={"fail_silently": True}).start()
