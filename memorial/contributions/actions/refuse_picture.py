"""A file that was sent along is refused: it is erased at once."""

from django.db import transaction

from ..choices.states import Event
from .noting import note


@transaction.atomic
def refuse_picture(attachment, *, by):
    contribution = attachment.contribution
    attachment.erase()
    note(contribution, Event.PICTURE_REFUSED, by)
