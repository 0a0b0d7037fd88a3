"""The invented volunteers who log in, and what they prove themselves with."""

import time

from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value

from tests.factories.users import UserFactory

PASSWORD = "an invented pass phrase"
SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
ROLES = {
    "tired-volunteer": "Moderators",
    "second-volunteer": "Moderators",
    "with-telephone": "Editors",
    "with-passkey": "Editors",
    "writes-french": "Translators",
}
# The code of a telephone opens once: each who logs in with it has an account.
HAVE_CODES = {"evening-en": "Moderators", "evening-fr": "Moderators"}


def invent_volunteers():
    for name, role in (ROLES | HAVE_CODES).items():
        languages = ["fr"] if role == "Translators" else None
        user = UserFactory(username=name, role=role, languages=languages)
        if name in HAVE_CODES:
            TOTP.activate(user, SECRET)


def shown(secret):
    """What the telephone shows now."""
    return format_hotp_value(hotp_value(secret, int(time.time() // 30)))
