"""Whether who is logged in has shown a second factor, in this session."""

from allauth.account.internal.flows.login import (
    get_authentication_records,
    record_authentication,
)
from allauth.mfa.models import Authenticator

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def factors_of(user):
    return Authenticator.objects.filter(user=user, type__in=FACTORS)


def has_proven(request, user):
    records = get_authentication_records(request, user)
    return any(record["method"] == "mfa" for record in records)


def half_in(request, user):
    """Logged in with a password, and with nothing more."""
    return user.is_authenticated and not has_proven(request, user)


def count_as_proven(request, kind):
    """Whoever has just set a factor up has shown it."""
    record_authentication(request, request.user, "mfa", type=kind, reauthenticated=True)
