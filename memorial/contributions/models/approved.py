"""Which pictures of the archive came with which contribution.

It outlives the attachment, so that consent can be taken back as long as one is shown.
"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .contribution import Contribution


class ApprovedPicture(models.Model):
    contribution = models.ForeignKey(
        Contribution, models.CASCADE, related_name="pictures"
    )
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL, models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("approved picture")
        verbose_name_plural = _("approved pictures")
        default_permissions = ()

    def __str__(self):
        return str(self.image_id)
