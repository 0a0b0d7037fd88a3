"""A new picture from the bare pixels of another: nothing else comes along."""

import struct
from io import BytesIO

from PIL import Image, ImageCms, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile
from pillow_heif import HeifImageFile

from .reasons import Reason, Refused

OPENED_BY = {
    "jpeg": JpegImageFile,
    "png": PngImageFile,
    "webp": WebPImageFile,
    "heic": HeifImageFile,
}
BROKEN_EXIF = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    struct.error,
    SyntaxError,
    TypeError,
    ValueError,
)
SRGB = ImageCms.createProfile("sRGB")


def remake(source, *, picture_format, limits):
    """The first frame, upright, in sRGB, no larger than is kept: as L, RGB or RGBA.

    Raises Refused, or whatever a decoder raises over a broken file.
    """
    picture = OPENED_BY[picture_format](source)
    check_size(picture.size, limits)
    picture.load()
    turn_upright(picture)
    plain = in_srgb(picture)
    plain.thumbnail((limits.kept_side, limits.kept_side))
    return bare_pixels(plain)


def write(picture, sink, *, picture_format):
    """As PNG where it was one or one can see through it, as JPEG otherwise."""
    if picture_format == "png" or picture.mode == "RGBA":
        picture.save(sink, format="PNG")
    else:
        # Neither progressive nor optimised: both hold the whole picture once more.
        picture.save(sink, format="JPEG", quality=90)


def check_size(size, limits):
    width, height = size
    if width * height > limits.pixels or max(size) > limits.longest_side:
        raise Refused(Reason.TOO_MANY_PIXELS)


def turn_upright(picture):
    """By its EXIF orientation; broken EXIF must not cost us the picture."""
    try:
        ImageOps.exif_transpose(picture, in_place=True)
    except BROKEN_EXIF:
        return


def in_srgb(picture):
    profile = picture.info.get("icc_profile")
    plain = in_plain_mode(picture)
    if profile:
        plain = converted(plain, profile)
    return plain.convert("RGB") if plain.mode == "CMYK" else plain


def in_plain_mode(picture):
    """As L, RGB, RGBA or CMYK: what the profiles and all our formats know."""
    if picture.mode.startswith("I"):
        return eight_bits(picture)
    if picture.has_transparency_data:
        return as_mode(picture, "RGBA")
    if picture.mode in ("1", "L"):
        return as_mode(picture, "L")
    return as_mode(picture, "CMYK" if picture.mode == "CMYK" else "RGB")


def as_mode(picture, mode):
    return picture if picture.mode == mode else picture.convert(mode)


def eight_bits(picture):
    """From 16-bit grey, which ``convert`` would cut off instead of scaling."""
    return picture.convert("I").point(lambda grey: grey / 257).convert("L")


def converted(picture, profile):
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    try:
        return ImageCms.profileToProfile(
            picture, BytesIO(profile), SRGB, outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return picture


def bare_pixels(picture):
    """A copy without info, and without colours hidden under full transparency."""
    if picture.mode != "RGBA":
        fresh = Image.new(picture.mode, picture.size)
        fresh.paste(picture)
        return fresh
    alpha = picture.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return bare_pixels(picture.convert("RGB"))
    fresh = Image.new("RGBA", picture.size)
    fresh.paste(picture, mask=alpha.point(lambda value: 255 if value else 0))
    return fresh
