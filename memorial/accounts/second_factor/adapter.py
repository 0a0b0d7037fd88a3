"""How second factors look and where they hold."""

from io import BytesIO
from urllib.parse import urlsplit

import segno
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .proof import factors_of


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is not right. Wait for the next one."),
        "cannot_delete_authenticator": _(
            "This is your only second factor. Add another one first."
        ),
    }

    def get_totp_label(self, user):
        return user.get_username()

    def build_totp_svg(self, url):
        """On white, since telephones do not read it on a dark screen."""
        drawn = BytesIO()
        segno.make(url, micro=False).save(
            drawn, kind="svg", scale=5, border=4, light="#fff", xmldecl=False
        )
        return drawn.getvalue().decode()

    def get_public_key_credential_rp_entity(self):
        """The host of the site's own address, whatever a request says."""
        return {
            "id": urlsplit(settings.BASE_URL).hostname,
            "name": settings.WAGTAIL_SITE_NAME,
        }

    def generate_authenticator_name(self, user, type):
        held = Authenticator.objects.filter(user=user, type=type).count()
        name = gettext("Passkey")
        return f"{name} {held + 1}" if held else name

    def can_delete_authenticator(self, authenticator):
        """Nobody is left without a second factor, not even for a minute."""
        others = factors_of(authenticator.user).exclude(pk=authenticator.pk)
        return others.exists()
