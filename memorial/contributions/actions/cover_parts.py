"""Parts of a sheet are covered for good, so that nobody is recognised by them."""

from functools import partial

from django.core.files.base import ContentFile
from django.db import transaction

from memorial.media.covering import covered

from ..choices.states import Event
from .approve_picture import opened, refuse_approved
from .holding import refuse_decided
from .noting import note


@transaction.atomic
def cover_parts(sheet, squares, *, by):
    """``squares`` as in memorial/media/covering.py; what they hid is erased."""
    contribution = sheet.attachment.contribution
    refuse_decided(contribution)
    refuse_approved(sheet)
    storage, former = sheet.picture.storage, sheet.picture.name
    with opened(sheet) as file:
        content = covered(file, squares)
    sheet.picture.save("picture", ContentFile(content), save=True)
    transaction.on_commit(partial(storage.delete, former))
    note(contribution, Event.COVERED, by)
