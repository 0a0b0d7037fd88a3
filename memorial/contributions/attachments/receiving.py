"""The files of one page: each is kept clean, or refused with a sentence."""

import hmac
from hashlib import sha256
from tempfile import TemporaryFile

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.text import get_valid_filename
from django.utils.translation import gettext as _

from ..models import Attachment, Sheet
from ..sealed.keys import recipients
from ..sealed.sealing import seal_file
from ..sending.limits import check_room, count
from .cleaning import sheets_of

MOST = 8
FIELD = "files"


def receive(request, owner):
    """A sentence for each file that was refused; the others are kept at once.

    ``owner`` is what the attachments belong to: ``{"draft_id": …}`` or
    ``{"contribution": …}``. A file is on the disk before its row is in the database:
    what the database knows is always there. What it does not know the sweeper takes.
    """
    remove(request.POST.getlist("remove"), owner)
    refused = []
    for file in request.FILES.getlist(FIELD):
        try:
            count(request, "file")
            check_room(file.size)
            keep(file, owner)
        except ValidationError as error:
            refused.append(_("“%(name)s”: %(why)s") % told(file, error))
    return refused


def told(file, error):
    return {"name": shown_name(file.name), "why": " ".join(error.messages)}


def shown_name(name):
    """Enough of a file's name to know it by, and nothing that moves the text."""
    return get_valid_filename(name or "?")[-60:]


def keep(file, owner):
    digest = digest_of(file)
    there = Attachment.objects.filter(**owner)
    if there.filter(digest=digest).exists():
        return
    if there.count() >= MOST:
        raise ValidationError(
            _("At most %(most)s files can be sent. Send the others later."),
            params={"most": MOST},
        )
    kind, sheets = sheets_of(file)
    attachment = Attachment(kind=kind, digest=digest, **owner)
    if recipients():
        keep_original(attachment, file)
    attachment.save()
    for number, sheet in enumerate(sheets, start=1):
        Sheet.objects.create(
            attachment=attachment,
            number=number,
            picture=sheet,
            width=sheet.clean_image.width,
            height=sheet.clean_image.height,
        )


def keep_original(attachment, file):
    """Sealed at once: whether it may be kept is answered later, and kept to."""
    with TemporaryFile() as sealed:
        seal_file(file, sealed)
        attachment.original.save("", File(sealed), save=False)


def digest_of(file):
    """Keyed, so that nobody can ask the database whether a known file was sent."""
    mac = hmac.new(settings.RECEIPT_KEY.encode(), digestmod=sha256)
    file.seek(0)
    for chunk in file.chunks():
        mac.update(chunk)
    return mac.hexdigest()


def remove(numbers, owner):
    """Takes away what the sender no longer wants to send; files and rows."""
    wanted = [int(n) for n in numbers if n.isascii() and n.isdecimal()][:MOST]
    for attachment in Attachment.objects.filter(pk__in=wanted, **owner):
        attachment.erase()
