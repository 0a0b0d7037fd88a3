"""Accounts that are kept: what somebody decided or signed names who it was."""

from django.contrib import messages
from django.db import router
from django.db.models import ProtectedError
from django.db.models.deletion import Collector
from django.shortcuts import redirect
from django.utils.translation import gettext as _


def is_kept(user):
    """Whether a row elsewhere forbids that this account is deleted."""
    try:
        Collector(using=router.db_for_write(type(user))).collect([user])
    except ProtectedError:
        return True
    return False


def refuse_to_delete(request, users):
    """An answer in place of the deletion, where one of them is kept; or None."""
    kept = ", ".join(str(user) for user in users if is_kept(user))
    if not kept:
        return None
    messages.error(
        request,
        _(
            "%(who)s has decided or signed something here, and what was decided names "
            "who it was. Deactivate the account instead: untick “Active”."
        )
        % {"who": kept},
    )
    return redirect("wagtailusers_users:index")
