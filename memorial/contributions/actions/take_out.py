"""What was taken over into an entry has to leave it again: an editor does it.

A machine cannot tell which of its words came from whom; it can see that somebody looks.
"""

from functools import partial

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from memorial.people.joining.refusing import Refused
from memorial.people.models import Provenance

from ..choices.doors import Door
from ..choices.states import Event
from ..tasks import tell_of
from .draft_entry import origin_of
from .noting import note


def standing(contribution):
    """The rows of what it brought into entries; pictures are recalled by themselves."""
    rows = Provenance.objects.filter(origin=origin_of(contribution))
    return rows.exclude(field="portrait")


def ask_to_take_out(contribution):
    """Whether something has to be; it is urgent then, and the editors are told."""
    if not standing(contribution).exists():
        return False
    contribution.taken_back_on, contribution.urgent = timezone.localdate(), True
    contribution.save(update_fields=["taken_back_on", "urgent"])
    note(contribution, Event.TAKE_OUT)
    transaction.on_commit(partial(tell_of, contribution))
    return True


@transaction.atomic
def taken_out(contribution, *, by):
    """An editor has done it."""
    if contribution.taken_back_on is None:
        raise Refused(_("Nothing of it is to be taken out of an entry."))
    standing(contribution).delete()
    wait_no_more(contribution)
    note(contribution, Event.TAKEN_OUT, by)


def wait_no_more(contribution):
    contribution.taken_back_on = None
    contribution.urgent = contribution.door == Door.REMOVAL
    contribution.save(update_fields=["taken_back_on", "urgent"])
