"""Pictures that are small to send and very large to open."""

from functools import cache

from PIL import Image

from tests.media.made_up_files import encoded, png_of


@cache
def allowed():
    """49 megapixels with colours and transparency: the most that is let in."""
    return encoded(Image.new("RGBA", (7_000, 7_000), (9, 9, 9, 99)), "PNG")


@cache
def too_large():
    """64 megapixels, whole to the last row: a few kilobytes to send."""
    return png_of(8_000, 8_000, rows=8_000)
