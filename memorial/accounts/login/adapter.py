"""How django-allauth behaves here: nobody signs up, and guessing is slow."""

import time

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from ..throttle import Throttle
from .named import account_named

WRONG = _("This name and this password do not belong together.")


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": WRONG,
        "email_password_mismatch": WRONG,
        "incorrect_password": _("This is not your password."),
    }

    def is_open_for_signup(self, request):
        return False

    def get_client_ip(self, request):
        """Nobody's address is looked at, nor put into a mail."""
        return ""

    def add_message(self, *args, message=None, **kwargs):
        """The screens show what was done; allauth's words for it are other words."""
        if message:
            super().add_message(*args, message=message, **kwargs)

    def pre_authenticate(self, request, **credentials):
        name = credentials.get("username") or credentials.get("email") or ""
        self.throttle = Throttle(request, "password", account_named(name))
        self.throttle.enter()

    def authenticate(self, request, **credentials):
        """A deactivated account answers as one that was never there."""
        user = super().authenticate(request, **credentials)
        if not user or not user.is_active:
            return None
        self.throttle.passed()
        return user

    def respond_user_inactive(self, request, user):
        return redirect("account_login")

    def is_reauthentication_required(self, *, app, **kwargs):
        """Having just logged in is enough, without typing the password again."""
        return not lately_authenticated(context.request)


def lately_authenticated(request):
    records = get_authentication_records(request, request.user)
    since = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
    return bool(records) and records[-1]["at"] > since
