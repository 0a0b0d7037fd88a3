"""Says which entry a contribution is about; two entries are never joined by it."""

from django.db import transaction
from django.utils.translation import gettext as _

from memorial.people.actions.settle_care import original_of
from memorial.people.joining.refusing import Refused
from memorial.people.models import PermanentNumber

from ..choices.states import Event
from .noting import note


@transaction.atomic
def match_entry(contribution, number, *, by):
    """Refused where no entry stands under this number."""
    record = PermanentNumber.objects.filter(pk=number).first()
    if record is None or original_of(record.translation_key) is None:
        raise Refused(_("There is no entry with this number."))
    contribution.about = record.translation_key
    contribution.save(update_fields=["about"])
    note(contribution, Event.MATCHED, by)
