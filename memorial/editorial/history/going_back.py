"""Why an older version may not come back, by whichever address it is asked for."""

from django.utils.translation import gettext as _

from memorial.people.actions.ask_ledger import brings_back
from memorial.people.ledger import LedgerError


def reason_against(history, page, version, user):
    """A sentence for ``user``; None where nothing stands against it."""
    lock = page.get_lock()
    if lock and lock.for_user(user):
        return lock.get_message(user) or _("This page is locked.")
    if history.tells_too_much(page, version):
        return _("Only someone who decides on care may go back to this version.")
    return None if page.is_translation else reason_of_the_ledger(page, version)


def reason_of_the_ledger(page, version):
    try:
        held = brings_back(version.as_object(), page.get_latest_revision_as_object())
    except LedgerError as error:
        return str(error)
    return _("This version names someone who must not come back.") if held else None
