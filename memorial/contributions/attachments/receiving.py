"""The files of one page: each is kept clean, or refused with a sentence."""

import hmac
from dataclasses import dataclass
from hashlib import sha256
from tempfile import TemporaryFile

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.text import get_valid_filename
from django.utils.translation import gettext as _

from memorial.media.cleaning.turns import waiting_once

from ..models import Attachment, Sheet
from ..numbers import number_of
from ..sealed.keys import recipients
from ..sealed.sealing import seal_file
from ..sending.limits import check_room, count
from .cleaning import sheets_of

MOST = 8
FIELD = "files"


@dataclass(frozen=True)
class Prepared:
    """A file that was cleaned, and nothing of which is kept yet."""

    file: object
    digest: str
    kind: str
    sheets: list


@waiting_once()
def prepare(request):
    """The files that can be kept, and a sentence for each of the others.

    Cleaning takes its time: it holds up nobody, since the database knows nothing yet.
    """
    ready, refused = [], []
    for place, file in enumerate(request.FILES.getlist(FIELD)):
        try:
            ready.append(prepared(request, file, place))
        except ValidationError as error:
            refused.append(_("“%(name)s”: %(why)s") % told(file, error))
    return ready, refused


def prepared(request, file, place):
    if place >= MOST:
        raise too_many()
    count(request, "file")
    check_room(file.size)
    kind, sheets = sheets_of(file)
    return Prepared(file, digest_of(file), kind, sheets)


def too_many():
    return ValidationError(
        _(
            "At most %(most)s files can come with one contribution. Send the others "
            "with another one."
        ),
        params={"most": MOST},
    )


def told(file, error):
    return {"name": shown_name(file.name), "why": " ".join(error.messages)}


def shown_name(name):
    """Enough of a file's name to know it by, and nothing that moves the text."""
    return get_valid_filename(name or "?")[-60:]


def attach(ready, owner):
    """Keeps them; a sentence for each that is one too many.

    ``owner`` is what attachments belong to: ``{"draft_id": …}`` or
    ``{"contribution": …}``. A file is on the disk before its row is in the database:
    what the database knows is always there. What it does not know the sweeper takes.
    """
    refused = []
    for each in ready:
        there = Attachment.objects.filter(**owner)
        if there.filter(digest=each.digest).exists():
            continue
        if there.filter(fate=Attachment.Fate.WAITING).count() < MOST:
            keep(each, owner)
        else:
            refused.append(_("“%(name)s”: %(why)s") % told(each.file, too_many()))
    return refused


def keep(ready, owner):
    attachment = Attachment(kind=ready.kind, digest=ready.digest, **owner)
    if recipients():
        keep_original(attachment, ready.file)
    attachment.save()
    for number, sheet in enumerate(ready.sheets, start=1):
        Sheet.objects.create(
            attachment=attachment,
            number=number,
            picture=sheet,
            width=sheet.clean_image.width,
            height=sheet.clean_image.height,
        )
    transaction.on_commit(attachment.forget_time, robust=True)


def keep_original(attachment, file):
    """Sealed at once: whether it may be kept is answered later, and kept to."""
    with TemporaryFile() as sealed:
        seal_file(file, sealed)
        attachment.original.save("original", File(sealed), save=False)


def digest_of(file):
    """Keyed, so that nobody can ask the database whether a known file was sent."""
    mac = hmac.new(settings.RECEIPT_KEY.encode(), digestmod=sha256)
    file.seek(0)
    for chunk in file.chunks():
        mac.update(chunk)
    return mac.hexdigest()


def remove(numbers, owner):
    """Takes away what the sender no longer wants to send; files and rows."""
    wanted = [number_of(typed) for typed in numbers[:MOST]]
    for attachment in Attachment.objects.filter(pk__in=wanted, **owner):
        attachment.erase()
