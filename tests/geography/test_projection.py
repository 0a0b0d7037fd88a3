"""Places stand where they belong, at true distances."""

from math import hypot

import pytest

from memorial.geography.projection import FRAMES, REGION, STRAIT, WIDTH

DOVER, CALAIS = (51.128, 1.312), (50.951, 1.858)


@pytest.mark.parametrize("frame", FRAMES)
def test_corners_are_the_corners(frame):
    assert frame.point(frame.north, frame.west) == (0, 0)
    x, y = frame.point(frame.south, frame.east)
    assert (round(x), round(y)) == (WIDTH, frame.height)


@pytest.mark.parametrize("frame", FRAMES)
def test_dover_is_43_kilometres_from_calais(frame):
    (x, y), (u, v) = frame.point(*DOVER), frame.point(*CALAIS)
    assert hypot(u - x, v - y) / frame.length(1) == pytest.approx(43, abs=1)
    assert u > x and v > y


def test_what_each_holds():
    assert STRAIT.holds(*DOVER) and REGION.holds(*DOVER)
    assert REGION.holds(48.857, 2.351) and not STRAIT.holds(48.857, 2.351)
    assert not REGION.holds(52.34, -6.46)
