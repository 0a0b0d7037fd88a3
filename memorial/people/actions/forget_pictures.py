"""Deletes the pictures of an erased entry, unless another page shows them."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ModelLogEntry, Revision

from memorial.media.models import MemorialImage

from .. import models


def pictures_of(pages):
    """The pictures that any draft of the pages ever had."""
    ids = [str(page.pk) for page in pages]
    drafts = drafts_of_pages().filter(object_id__in=ids)
    ever = drafts.values_list("content__portrait", flat=True)
    now = (getattr(page, "portrait_id", None) for page in pages)
    return {*filter(None, ever), *filter(None, now)}


def drafts_of_pages():
    kind = ContentType.objects.get(app_label="wagtailcore", model="page")
    return Revision.objects.filter(base_content_type=kind)


def forget_pictures(images):
    """With their sizes and files, and the labels under which they were logged."""
    for image in MemorialImage.objects.filter(pk__in=images):
        if not is_used(image):
            ModelLogEntry.objects.filter(
                content_type=ContentType.objects.get_for_model(MemorialImage),
                object_id=str(image.pk),
            ).update(label="", data={})
            image.delete()


def is_used(image):
    """Asked of the pages themselves: Wagtail's index of uses may lag behind."""
    shown = models.PersonPage.objects.filter(portrait=image)
    drafts = drafts_of_pages().filter(content__portrait=image.pk)
    return shown.exists() or drafts.exists()
