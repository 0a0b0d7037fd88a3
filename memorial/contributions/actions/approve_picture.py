"""A sheet becomes a picture of the archive, made from the clean copy."""

from dataclasses import dataclass, field

from django.db import transaction
from django.utils.translation import gettext as _

from memorial.media.cleaning.refusals import RefusedImage
from memorial.media.models import MemorialImage
from memorial.people.joining.refusing import Refused

from ..choices.consents import Allowed
from ..choices.states import Event
from ..models import ApprovedPicture, Attachment
from .holding import refuse_decided
from .noting import note


@dataclass(frozen=True)
class Approval:
    """``alt`` says by language what can be seen."""

    alt: dict = field(default_factory=dict)
    credit: str = ""
    rights_holder: str = ""
    licence: str = ""

    def said_in(self, code):
        return self.alt.get(code) or next(iter(self.alt.values()), "")


@transaction.atomic
def approve_picture(sheet, approval, *, by):
    """The MemorialImage; Refused without consent for photos."""
    contribution = sheet.attachment.contribution
    refuse_decided(contribution)
    if Allowed.PHOTO not in contribution.allowed:
        raise Refused(_("Whoever sent it has not allowed us to show the photos."))
    refuse_approved(sheet)
    image = made_of(sheet, approval, by)
    ApprovedPicture.objects.create(contribution=contribution, image=image)
    Attachment.objects.filter(pk=sheet.attachment_id).update(
        fate=Attachment.Fate.APPROVED, image=image
    )
    note(contribution, Event.PICTURE, by)
    return image


def refuse_approved(sheet):
    """Of a PDF each sheet is approved by itself, and more than once if need be.

    A picture that an editor has deleted since can be approved anew.
    """
    attachment = sheet.attachment
    is_pdf = attachment.kind == Attachment.Kind.PDF
    if attachment.image_id and not is_pdf:
        raise Refused(_("This picture is approved already."))


def made_of(sheet, approval, by):
    """Its title is for editors and tells nothing but where it came from."""
    contribution = sheet.attachment.contribution
    image = MemorialImage(
        title=_("Contribution %(number)d, picture %(sheet)d")
        % {"number": contribution.pk, "sheet": sheet.pk},
        description=" / ".join(filter(None, approval.alt.values()))[:255],
        credit=approval.credit,
        rights_holder=approval.rights_holder,
        licence=approval.licence,
        rights_note=_("Allowed with contribution %d.") % contribution.pk,
        uploaded_by_user=by,
    )
    put_into(image, sheet)
    image.save()
    return image


def put_into(image, sheet):
    try:
        with opened(sheet) as file:
            image.file.save("picture", file, save=False)
    except RefusedImage as refused:
        raise Refused(refused.sentence) from refused


def opened(sheet):
    try:
        return sheet.picture.open()
    except FileNotFoundError as error:
        raise Refused(_("The file of this picture is not there any more.")) from error
