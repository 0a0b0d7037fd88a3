"""Pictures, and the sizes in which they are shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Image,
    get_upload_to,
)

from ..choices import Licence
from ..fields import CleanImageField
from ..stored_names import random_name_like


class MemorialImage(AbstractImage):
    title = models.CharField(
        _("title"),
        max_length=255,
        help_text=_("A label for editors; never shown to visitors."),
    )
    file = CleanImageField(
        _("file"),
        upload_to=get_upload_to,
        width_field="width",
        height_field="height",
    )
    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made the picture, as it is to be written beside it."),
    )
    rights_holder = models.CharField(
        _("rights holder"),
        max_length=255,
        blank=True,
        help_text=_("Who can allow the picture to be shown."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=20,
        choices=Licence,
        default=Licence.UNKNOWN,
        help_text=_("On what terms the picture may be shown or copied."),
    )
    rights_note = models.TextField(
        _("note on rights"),
        blank=True,
        help_text=_("How and when permission was given. Not public."),
    )

    admin_form_fields = (
        *Image.admin_form_fields,
        "credit",
        "rights_holder",
        "licence",
        "rights_note",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def get_upload_to(self, filename):
        return f"original_images/{random_name_like(filename)}"

    @property
    def default_alt_text(self):
        """The description alone: a title is for editors and may name somebody."""
        return self.description


class MemorialRendition(AbstractRendition):
    image = models.ForeignKey(
        MemorialImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        verbose_name = _("size of a picture")
        verbose_name_plural = _("sizes of pictures")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="unique_memorial_rendition",
            )
        ]

    @staticmethod
    def construct_cache_key(image, filter_cache_key, filter_spec):
        """By the stored file: a picture saved by code has no hash to tell it by."""
        return f"rendition-{image.file.name}-{filter_cache_key}-{filter_spec}"

    def get_upload_to(self, filename):
        """Unlike the original's, so that a crop does not tell where the whole is."""
        return f"images/{random_name_like(filename)}"
