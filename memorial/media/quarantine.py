"""Where what visitors send waits: no address, no telling names, nobody else's eyes."""

from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible

from .stored_names import random_name


@deconstructible(path="memorial.media.quarantine.QuarantineStorage")
class QuarantineStorage(FileSystemStorage):
    def __init__(self, location):
        if is_inside(location, settings.MEDIA_ROOT):
            raise ImproperlyConfigured("The quarantine must not be inside MEDIA_ROOT.")
        super().__init__(
            location,
            file_permissions_mode=0o600,
            directory_permissions_mode=0o700,
        )

    def save(self, name, content, max_length=None):
        """Keeps ``content`` under a random name, which is returned."""
        return super().save(random_name(), content, max_length)

    def url(self, name):
        raise NotImplementedError("What is in quarantine has no address.")


def is_inside(path, folder):
    """Links followed; an empty ``folder`` holds nothing."""
    return bool(folder) and Path(path).resolve().is_relative_to(Path(folder).resolve())
