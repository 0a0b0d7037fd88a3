"""Makes requests for care of a contribution; what is for safety hides at once."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from memorial.people.actions.open_request import open_request
from memorial.people.joining.refusing import Refused
from memorial.people.ledger import LedgerError

from ..choices.states import Event
from .noting import note


def reason_of(contribution):
    """By its number alone: the reason is kept longer than what was sent."""
    return _("Asked for by contribution %d.") % contribution.pk


@transaction.atomic
def open_care(contribution, wishes, **asked):
    """``wishes`` are pairs of a wish and a fact; all are asked for, or none.

    Sentences on what went wrong beside: what hides is hidden even then.
    """
    troubles = [opened(contribution, *each, **asked) for each in wishes]
    note(contribution, Event.CARE, asked["by"])
    return list(filter(None, troubles))


def opened(contribution, wish, fact, *, asked_by, at_once, by):
    try:
        open_request(
            contribution.about,
            wish,
            fact=fact,
            by=by,
            reason=reason_of(contribution),
            asked_by=asked_by,
            at_once=at_once,
        )
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    except LedgerError as error:
        return str(error)
    return ""
