"""Deletes the pictures of an erased entry, unless another page shows them."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ModelLogEntry, ReferenceIndex, Revision

from memorial.media.models import MemorialImage


def pictures_of(pages):
    """The pictures that any draft of the pages ever had."""
    ids = [str(page.pk) for page in pages]
    drafts = Revision.objects.filter(base_content_type=page_type(), object_id__in=ids)
    ever = drafts.values_list("content__portrait", flat=True)
    return {*filter(None, ever), *(p.portrait_id for p in pages if portrait_of(p))}


def portrait_of(page):
    return getattr(page, "portrait_id", None)


def page_type():
    return ContentType.objects.get(app_label="wagtailcore", model="page")


def forget_pictures(images):
    """With their sizes and files, and the labels under which they were logged."""
    for image in MemorialImage.objects.filter(pk__in=images):
        if not ReferenceIndex.get_references_to(image).exists():
            ModelLogEntry.objects.filter(
                content_type=ContentType.objects.get_for_model(MemorialImage),
                object_id=str(image.pk),
            ).update(label="", data={})
            image.delete()
