"""Which account a typed name or e-mail address means."""

from django.db.models import Q

from ..models import User


def accounts_named(name):
    """Those whose user name or e-mail address it is, by whatever capitals."""
    named = Q(username__iexact=name) | Q(email__iexact=name) if name else Q(pk=None)
    return User.objects.filter(named).order_by("pk")


def account_named(name):
    """As text: the same for all ways to write one account, known or not."""
    name = name.strip()
    known = accounts_named(name).values_list("pk", flat=True).first()
    return f"account {known}" if known else f"name {name.casefold()}"
