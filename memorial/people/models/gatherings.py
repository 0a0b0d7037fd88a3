"""Which gatherings were once told to the public, whatever the pages say since."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AnnouncedGathering(models.Model):
    """The entry of a gathering that calendars may hold, and must be told to erase."""

    translation_key = models.UUIDField(primary_key=True)

    class Meta:
        verbose_name = _("announced gathering")
        verbose_name_plural = _("announced gatherings")


def remember_gathering(page):
    """Note the gathering of a live page, if it is switched on."""
    if page.live and page.gathering_public and page.gathering_at:
        AnnouncedGathering.objects.get_or_create(translation_key=page.translation_key)
