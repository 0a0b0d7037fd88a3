"""Says before a deployment when nobody knows any more who must not come back."""

from django.core.checks import Error, Tags, register
from django.db import DatabaseError

from . import ledger


@register(Tags.security, deploy=True)
def ledger_is_there(app_configs, **kwargs):
    try:
        ledger.lines()
    except ledger.LedgerError:
        return [
            Error(
                "The ledger is not there, or cannot be read: nothing comes in.",
                hint="Put the file at MEMORIAL_LEDGER_FILE in its place. If it is lost "
                "for good: manage.py apply_ledger --begin-anew.",
                id="people.E001",
            )
        ]
    except DatabaseError:
        # Before the first migration nothing has been promised.
        return []
    return []
