"""Where volunteers get in and keep their account; before Wagtail's own addresses.

Wagtail's log-in has the same address, so that none goes around the second factor.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.utils.urlpatterns import decorate_urlpatterns

from .invitations.accepting import AcceptView
from .screens import screen
from .second_factor.views import AddPasskeyView, RemovePasskeyView, TelephoneView

urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("login/code/", mfa.authenticate, name="mfa_authenticate"),
    path("logout/", account.logout, name="account_logout"),
    path("invitation/<token>/", AcceptView.as_view(), name="accept_invitation"),
    path("account/again/", account.reauthenticate, name="account_reauthenticate"),
    path("account/again/code/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path(
        "account/again/passkey/",
        webauthn.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    path("account/second-factor/", mfa.index, name="mfa_index"),
    path(
        "account/second-factor/telephone/",
        TelephoneView.as_view(),
        name="mfa_activate_totp",
    ),
    path(
        "account/second-factor/telephone/remove/",
        totp.deactivate_totp,
        name="mfa_deactivate_totp",
    ),
    path(
        "account/second-factor/passkey/",
        AddPasskeyView.as_view(),
        name="mfa_add_webauthn",
    ),
    path(
        "account/second-factor/passkey/<int:pk>/remove/",
        RemovePasskeyView.as_view(),
        name="mfa_remove_webauthn",
    ),
    path(
        "account/second-factor/codes/",
        codes.view_recovery_codes,
        name="mfa_view_recovery_codes",
    ),
    path(
        "account/second-factor/codes/new/",
        codes.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "account/second-factor/codes/file/",
        codes.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
]
urlpatterns = decorate_urlpatterns(urlpatterns, screen)
urlpatterns = decorate_urlpatterns(urlpatterns, never_cache)
