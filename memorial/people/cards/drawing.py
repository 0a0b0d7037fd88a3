"""Draws a card: 1200 by 630 pixels, the size that most places show whole."""

from pathlib import Path

from wagtail.images.models import SourceImageIOError

from memorial.typesetting.setting import as_png

TEMPLATE = Path(__file__).parent / "card.typ"
# Within these pixels, whole; on the card's paper where the picture has holes.
PORTRAIT = "max-400x410|format-jpeg|bgcolor-faf7f1"


def draw(values, portrait=None):
    """Bytes of a PNG of these values, with a PublicPortrait if there is one."""
    photo = photo_of(portrait) if portrait else b""
    return as_png(TEMPLATE, values | {"portrait": list(photo)})


def photo_of(portrait):
    """The bytes of the picture, whole; none where its file cannot be read."""
    try:
        rendition = portrait.image.get_rendition(PORTRAIT)
        with rendition.file.open() as file:
            return file.read()
    except (SourceImageIOError, FileNotFoundError):
        return b""
