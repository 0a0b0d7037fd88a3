"""The one way in for a picture: raw bytes come, a clean picture goes on."""

from io import BufferedReader
from tempfile import TemporaryFile

from django.conf import settings
from django.core.files.base import File

from ..stored_names import random_name
from .confinement import remade_in_child
from .formats import ENOUGH_BYTES, SUFFIXES, format_of
from .limits import Limits
from .reasons import Reason, Refused
from .refusals import RefusedImage

MEGABYTE = 1024 * 1024
CHUNK = 64 * 1024
LONGEST_SIDE = 16_000
# Wagtail opens what is kept in the web process, for each size in which it is shown.
KEPT_SIDE = 4096
# Measured: 70 MB with all decoders loaded; 12 to 19 bytes a pixel, most for WebP.
MEMORY_AT_REST = 160 * MEGABYTE
MEMORY_PER_PIXEL = 20


class CleanFile(File):
    """A picture of our own making; only ``clean_file`` makes one."""

    def __init__(self, clean_image):
        name = random_name(SUFFIXES[clean_image.format])
        super().__init__(BufferedReader(clean_image.file), name)
        self.clean_image, self.size = clean_image, clean_image.file.size

    def close(self):
        """It can be read again, as a ContentFile can: nothing else has it."""


def clean_file(file):
    """``file`` remade, under a random name; raises RefusedImage."""
    return file if isinstance(file, CleanFile) else CleanFile(clean_image(file))


def clean_image(file):
    """A CleanImage (file, format, width, height); raises RefusedImage."""
    limits = limits_from_settings()
    try:
        # Unbuffered, since the child reads on from where this process stands.
        with TemporaryFile(buffering=0) as raw:
            copy(file, raw, most=limits.upload_bytes)
            picture_format = recognised(raw)
            return remade_in_child(raw, picture_format=picture_format, limits=limits)
    except Refused as refused:
        raise RefusedImage(refused.reason, **facts(limits)) from None


def limits_from_settings():
    pixels = settings.IMAGE_MEGAPIXELS * 1_000_000
    upload_bytes = settings.IMAGE_MEGABYTES * MEGABYTE
    return Limits(
        upload_bytes=upload_bytes,
        pixels=pixels,
        longest_side=LONGEST_SIDE,
        kept_side=getattr(settings, "IMAGE_KEPT_SIDE", KEPT_SIDE),
        memory_bytes=MEMORY_AT_REST + MEMORY_PER_PIXEL * pixels,
        output_bytes=4 * upload_bytes,
        cpu_seconds=20,
        wall_seconds=40,
    )


def copy(file, raw, *, most):
    file.seek(0)
    copied = 0
    while chunk := file.read(CHUNK):
        copied += len(chunk)
        if copied > most:
            raise Refused(Reason.TOO_LARGE)
        raw.write(chunk)
    if not copied:
        raise Refused(Reason.EMPTY)


def recognised(raw):
    """The format, by the first bytes; the file is left at its start."""
    raw.seek(0)
    picture_format = format_of(raw.read(ENOUGH_BYTES))
    raw.seek(0)
    if picture_format not in settings.IMAGE_FORMATS:
        raise Refused(Reason.WRONG_FORMAT)
    return picture_format


def facts(limits):
    return {
        "megabytes": limits.upload_bytes // MEGABYTE,
        "megapixels": limits.pixels // 1_000_000,
        "longest_side": limits.longest_side,
        "formats": ", ".join(settings.IMAGE_FORMATS).upper(),
    }
