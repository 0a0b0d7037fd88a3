"""Where what visitors send waits: no address, no telling names, nobody else's eyes."""

import os
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import FileSystemStorage
from django.utils import timezone
from django.utils.deconstruct import deconstructible

from .stored_names import random_name

UNFINISHED = ".part"


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

    def _save(self, name, content):
        """On the disk and whole before anybody says that it was received.

        Written beside its place and put there in one move; both the file and the
        folder are flushed, so that neither a crash nor a power cut takes it back.
        """
        folder = Path(self.location)
        folder.mkdir(mode=self.directory_permissions_mode, parents=True, exist_ok=True)
        begun = folder / f"{name}{UNFINISHED}"
        try:
            write_through(begun, content, mode=self.file_permissions_mode)
            begun.replace(folder / name)
        except OSError:
            begun.unlink(missing_ok=True)
            raise
        flush(folder)
        return name

    def forget_time(self, name):
        """Leaves the day on which it was written, in the file's own time too."""
        path = self.path(name)
        written = timezone.localtime(
            datetime.fromtimestamp(Path(path).stat().st_mtime, tz=UTC)
        )
        midnight = written.replace(hour=0, minute=0, second=0, microsecond=0)
        os.utime(path, (midnight.timestamp(), midnight.timestamp()))

    def url(self, name):
        raise NotImplementedError("What is in quarantine has no address.")


def write_through(path, content, *, mode):
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(opened, "wb") as file:
        for chunk in content.chunks():
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def flush(folder):
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def is_inside(path, folder):
    """Links followed; an empty ``folder`` holds nothing."""
    return bool(folder) and Path(path).resolve().is_relative_to(Path(folder).resolve())
