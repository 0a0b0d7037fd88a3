"""Which account a typed name or e-mail address means."""

from django.db.models import Q

from ..models import User


def account_named(name):
    """As text: the same for all ways to write one account, known or not."""
    name = name.strip()
    named = Q(username__iexact=name) | Q(email__iexact=name) if name else Q(pk=None)
    found = User.objects.filter(named).order_by("pk").values_list("pk", flat=True)
    known = found.first()
    return f"account {known}" if known else f"name {name.casefold()}"
