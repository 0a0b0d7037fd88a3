"""Covers parts of a picture for good: of what was there, nothing is left to be read."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageStat

COLUMNS, MOST_ROWS = 12, 48


def rows_of(width, height):
    """How many rows of squares lie over a picture of so many points."""
    return min(max(round(COLUMNS * height / width), 1), MOST_ROWS)


def squares(width, height):
    """Pairs of a row and a column, from 0, as they are read."""
    rows = rows_of(width, height)
    return [(row, column) for row in range(rows) for column in range(COLUMNS)]


def covered(file, chosen):
    """The bytes of the picture, with the ``chosen`` squares in one even colour.

    ``file`` is one of our own clean pictures, JPEG or PNG. The colour is the mean of
    all that is covered: a colour for each square would be a coarse picture still.
    """
    with Image.open(file) as opened:
        kind, picture = opened.format, opened.copy()
    mask = Image.new("1", picture.size)
    draw = ImageDraw.Draw(mask)
    for square in chosen:
        draw.rectangle(box(square, picture.size), fill=1)
    picture.paste(mean(picture, mask), mask=mask)
    made = BytesIO()
    more = {"quality": 90} if kind == "JPEG" else {}
    picture.save(made, format=kind, **more)
    return made.getvalue()


def box(square, size):
    """Left, upper, right and lower point of a square, all within it."""
    (row, column), (width, height) = square, size
    rows = rows_of(width, height)
    left, right = column * width // COLUMNS, (column + 1) * width // COLUMNS
    upper, lower = row * height // rows, (row + 1) * height // rows
    return left, upper, max(right - 1, left), max(lower - 1, upper)


def mean(picture, mask):
    """A solid colour, whatever was transparent."""
    colour = tuple(round(value) for value in ImageStat.Stat(picture, mask).mean)
    if picture.mode == "RGBA":
        colour = (*colour[:3], 255)
    return colour if len(colour) > 1 else colour[0]
