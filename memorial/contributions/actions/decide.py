"""What becomes of a contribution in the end, and taking it up again."""

from django.db import transaction
from django.utils.translation import gettext as _

from memorial.people.joining.refusing import Refused

from ..choices.outcomes import Declining
from ..choices.states import Event, State
from ..models import Receipt
from .holding import refuse_decided
from .noting import note
from .recall_pictures import recall
from .take_out import ask_to_take_out


@transaction.atomic
def accept(contribution, *, by):
    refuse_decided(contribution)
    contribution.to(State.ACCEPTED)
    note(contribution, Event.ACCEPTED, by)


@transaction.atomic
def decline(contribution, because, *, by):
    """``because`` is what the contributor reads."""
    refuse_decided(contribution)
    refuse_shown(contribution)
    contribution.to(State.DECLINED, because)
    note(contribution, Event.DECLINED, by)


def refuse_shown(contribution):
    """Its receipt would end some day, and with it the way to take the picture back."""
    if contribution.pictures.exists():
        raise Refused(
            _("A picture of it was approved. Accept it, or delete that picture first.")
        )


@transaction.atomic
def take_up_again(contribution, *, by):
    if contribution.is_open:
        raise Refused(_("It is open already."))
    refuse_withdrawn(contribution)
    contribution.to(State.RECEIVED)
    note(contribution, Event.REOPENED, by)


@transaction.atomic
def report(contribution, *, by):
    """Hateful or graphic: erased with all that came along, pictures shown included."""
    refuse_withdrawn(contribution)
    recall(contribution, by=by)
    contribution.erase_words()
    contribution.to(State.DECLINED, Declining.ABUSE)
    note(contribution, Event.REPORTED, by)


@transaction.atomic
def withdraw_on_request(contribution, *, by):
    """For somebody who has lost the receipt; the code leads nowhere any more."""
    refuse_withdrawn(contribution)
    recall(contribution, by=by)
    Receipt.objects.filter(contribution=contribution).delete()
    contribution.erase_words()
    contribution.to(State.WITHDRAWN)
    note(contribution, Event.WITHDRAWN, by)
    ask_to_take_out(contribution)


def refuse_withdrawn(contribution):
    if contribution.state == State.WITHDRAWN:
        raise Refused(_("It was withdrawn: nothing of it is left."))
