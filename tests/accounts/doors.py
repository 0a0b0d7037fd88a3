"""Gets invented volunteers through the door, as their browser and telephone would."""

import time

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.urls import reverse

PASSWORD = "an invented pass phrase"


def post(client, name, data=None, **options):
    return client.post(reverse(name), data or {}, **options)


def write_password(client, username, password=PASSWORD, **options):
    told = {"username": username, "password": password}
    return post(client, "account_login", told, **options)


def telephone_of(user):
    """The secret in the app on a telephone that the person has set up."""
    secret = generate_totp_secret()
    TOTP.activate(user, secret)
    RecoveryCodes.activate(user)
    return secret


def shown(secret, steps=0):
    """The digits that the telephone shows, so many half minutes from now."""
    return format_hotp_value(hotp_value(secret, int(time.time() // 30) + steps))


def log_in(client, user):
    """All the way in: password, then a code."""
    secret = telephone_of(user)
    write_password(client, user.username)
    return post(client, "mfa_authenticate", {"code": shown(secret)})


def inside(client):
    return client.get("/admin/").status_code == 200
