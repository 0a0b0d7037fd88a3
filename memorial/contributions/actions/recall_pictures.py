"""Takes the approved pictures of a contribution off every public place."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import ModelLogEntry

from memorial.media.choices import Licence
from memorial.media.models import MemorialImage
from memorial.people.actions.settle_care import settle_care
from memorial.people.models import PersonPage

from ..choices.consents import Allowed
from ..choices.states import Event
from ..models import Attachment
from .noting import note
from .use_as_portrait import yes_of


@transaction.atomic
def recall(contribution, *, by=None):
    """How many there were. A clean copy that is still kept waits to be asked again.

    The picture goes itself, not only from the entry: any page may have shown it.
    """
    images = list(
        MemorialImage.objects.filter(
            pk__in=contribution.pictures.values_list("image", flat=True)
        )
    )
    keys = set().union(*map(keys_showing, images)) | take_back_yes(contribution)
    for image in images:
        erase(image)
    for key in keys:
        settle_care(key)
    contribution.pictures.all().delete()
    contribution.attachments.update(fate=Attachment.Fate.WAITING, image=None)
    if images:
        note(contribution, Event.RECALLED, by)
    return len(images)


def recall_where_not_allowed(contribution, *, by=None):
    """To be called whenever consents may have changed."""
    if Allowed.PHOTO not in contribution.allowed:
        return recall(contribution, by=by)
    return 0


def change_terms(contribution, ended):
    """Whoever is not to be named any more is not; what must not be copied says so."""
    terms = {}
    if Allowed.CREDIT in ended:
        terms["credit"] = ""
    if Allowed.COPIES in ended:
        terms["licence"] = Licence.THIS_ARCHIVE
    images = contribution.pictures.values("image")
    MemorialImage.objects.filter(pk__in=images if terms else ()).update(**terms)


def keys_showing(image):
    pages = PersonPage.objects.filter(portrait=image)
    return set(pages.values_list("translation_key", flat=True))


def take_back_yes(contribution):
    """The keys of the entries for which it was said; what others said stands."""
    said = yes_of(contribution)
    keys = set(said.values_list("translation_key", flat=True))
    said.delete()
    return keys


def erase(image):
    """With all its sizes and files; logs keep who did what, and no label."""
    ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(MemorialImage),
        object_id=str(image.pk),
    ).update(label="", data={})
    image.delete()
