"""Outlines from an invented TopoJSON, and the one that is shipped."""

import pytest

from memorial.geography.outline import FILE, outlines
from memorial.geography.projection import FRAMES, Frame
from memorial.timeline.map.tracing import area, clipped, outline, simplified

SQUARE = Frame("square", west=0, east=10, south=-5, north=5)
# Two countries side by side, with the border between them as an arc of its own.
TOPOLOGY = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[4, -2], [0, 4]],
        [[4, 2], [-2, 0], [0, -4], [2, 0]],
        [[4, -2], [2, 0], [0, 4], [-2, 0]],
    ],
    "objects": {
        "countries": {"geometries": [{"arcs": [[0, 1]]}, {"arcs": [[2, -1]]}]},
        "land": {"geometries": [{"arcs": [[[1, 2]]]}]},
    },
}


def test_land_is_one_ring_and_the_shared_arc_a_border():
    paths = outline(TOPOLOGY, SQUARE)
    assert paths["land"].count("M") == paths["land"].count("z") == 1
    # Four degrees straight up, where the drawing has 72 units a degree.
    assert paths["borders"] == "M288 504l0-288"


def test_a_ring_is_cut_beyond_the_edge():
    ring = [(-500, -500), (5000, -500), (5000, 5000), (-500, 5000)]
    cut = clipped(ring, SQUARE)
    sides = (SQUARE.height + 24) * (720 + 24)
    assert area(cut) == pytest.approx(sides)
    assert clipped([(-90, -90), (-80, -90), (-80, -80)], SQUARE) == []


def test_small_bends_go_and_large_ones_stay():
    assert simplified([(0, 0), (5, 0.5), (10, 0)]) == [(0, 0), (10, 0)]
    assert simplified([(0, 0), (5, 5), (10, 0)]) == [(0, 0), (5, 5), (10, 0)]


def test_what_is_shipped_is_small_and_whole():
    assert FILE.stat().st_size <= 6000
    assert set(outlines()) == {frame.code for frame in FRAMES}
    assert all(paths["land"] and paths["borders"] for paths in outlines().values())
