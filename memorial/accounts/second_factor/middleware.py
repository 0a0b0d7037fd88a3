"""Who has not shown a second factor is nobody yet, at every address of the site."""

from functools import partial

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.models import AnonymousUser
from django.shortcuts import redirect
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from .proof import factors_of, half_in

# Where one sets a factor up, proves who one is, or leaves; nothing else is here.
OPEN = {
    "account_login",
    "account_logout",
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_index",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_sprite",
}


class SecondFactorMiddleware:
    """Under /admin/ it leads to where a factor is set up; elsewhere to nothing.

    It comes before the views and asks none of them: a new address is closed by itself.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not settings.SECOND_FACTOR:
            return None
        if not request.path_info.startswith("/admin/"):
            request.user = SimpleLazyObject(partial(fully_in, request, request.user))
            return None
        if half_in(request, request.user):
            return led_on(request)
        return None


def fully_in(request, user):
    return AnonymousUser() if half_in(request, user) else user


def led_on(request):
    """Who has a factor and has not shown it came in before it was set up."""
    if factors_of(request.user).exists():
        logout(request)
        messages.info(request, _("Please log in again."))
        return redirect("account_login")
    if request.resolver_match.view_name in OPEN:
        return None
    return redirect("mfa_index")
