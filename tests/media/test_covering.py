"""What is covered cannot be read out of the picture again."""

from io import BytesIO

import pytest
from PIL import Image

from memorial.media.covering import COLUMNS, box, covered, rows_of, squares
from tests.factories.contributions import picture


def opened(content):
    return Image.open(BytesIO(content))


def cover(content, chosen):
    return opened(covered(BytesIO(content), chosen))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_square_gets_one_even_colour_and_the_rest_stays(kind):
    before = picture((480, 360), kind)
    after = cover(before, [(0, 0), (1, 1)])
    assert (after.format, after.size) == (kind, (480, 360))
    for square in ((0, 0), (1, 1)):
        left, upper, right, lower = box(square, after.size)
        # JPEG's blocks of eight points let the neighbours show through at the rim.
        inner = after.crop((left + 8, upper + 8, right - 8, lower - 8)).convert("L")
        darkest, lightest = inner.getextrema()
        assert lightest - darkest < 12
    rest = (200, 200, 480, 360)
    darkest, lightest = after.crop(rest).convert("L").getextrema()
    assert lightest - darkest > 200, "the control: the stripes are there"


def test_all_that_is_covered_has_the_same_colour():
    """A colour for each square would be a coarse picture of a face still."""
    made = Image.new("RGB", (120, 120), "black")
    made.paste("white", (0, 0, 10, 10))
    kept = BytesIO()
    made.save(kept, "PNG")
    after = cover(kept.getvalue(), [(0, 0), (0, 1)])
    assert after.getpixel((5, 5)) == after.getpixel((15, 5)) == (128, 128, 128)
    assert after.getpixel((25, 5)) == (0, 0, 0)


def test_nothing_shows_through_from_below():
    made = Image.new("RGBA", (120, 120), (200, 0, 0, 40))
    kept = BytesIO()
    made.save(kept, "PNG")
    assert cover(kept.getvalue(), [(3, 3)]).getpixel((35, 35)) == (200, 0, 0, 255)


@pytest.mark.parametrize("size", [(1, 1), (12, 12), (400, 300), (7, 900), (3000, 2)])
def test_the_squares_lie_over_the_whole_picture(size):
    kept = BytesIO()
    Image.new("L", size, 10).save(kept, "PNG")
    everything = squares(*size)
    assert len(everything) == COLUMNS * rows_of(*size)
    assert {point for square in everything for point in points(square, size)} == {
        (x, y) for x in range(size[0]) for y in range(size[1])
    }
    assert cover(kept.getvalue(), everything).getextrema() == (10, 10)


def points(square, size):
    left, upper, right, lower = box(square, size)
    return {(x, y) for x in range(left, right + 1) for y in range(upper, lower + 1)}
