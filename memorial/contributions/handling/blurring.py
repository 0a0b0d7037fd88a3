"""A picture so coarse that of the sharp one nothing is left."""

from io import BytesIO

from PIL import Image, ImageFilter, ImageOps

COARSE, SHOWN = 16, 240


def blurred(file):
    """JPEG bytes, grey, made of no more than sixteen points by sixteen."""
    with Image.open(file) as picture:
        picture.draft("L", (SHOWN, SHOWN))
        grey = ImageOps.grayscale(picture.convert("RGB"))
    width, height = grey.size
    largest = max(width, height)
    coarse = grey.resize(scaled(width, height, COARSE / largest))
    wide = coarse.resize(
        scaled(width, height, SHOWN / largest), Image.Resampling.BICUBIC
    )
    kept = BytesIO()
    wide.filter(ImageFilter.GaussianBlur(6)).save(kept, "JPEG", quality=60)
    return kept.getvalue()


def scaled(width, height, by):
    return max(1, round(width * by)), max(1, round(height * by))
