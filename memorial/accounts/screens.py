"""What all screens of an account have in common."""

from functools import wraps

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import suspend_request
from allauth.core.exceptions import ReauthenticationRequired
from django.urls import reverse
from wagtail.admin.localization import get_localized_response


def screen(view):
    """In the language that its owner chose. Where it must first be shown that it is
    still the owner, this leads there and back: allauth's middleware does not see what
    is raised within a change of the admin, which is one transaction."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        try:
            return get_localized_response(view, request, *args, **kwargs)
        except ReauthenticationRequired:
            ways = get_adapter().get_reauthentication_methods(request.user)
            where = ways[0]["url"] if ways else reverse("account_login")
            return suspend_request(request, where)

    return wrapped
