"""A mark is as wide as what is known."""

from math import isclose

import pytest

from memorial.geography.projection import REGION, STRAIT
from memorial.timeline.map.marks import marks
from memorial.timeline.map.places import places
from tests.timeline.public_lines import line, place

AT = (51.0, 1.5)


def drawn(*precisions, at=AT, frame=STRAIT, others=()):
    people = [
        line(number, place=place("Testville", at, precision))
        for number, precision in enumerate(precisions)
    ]
    return marks(places(people), frame, others)


@pytest.mark.parametrize("precision", ["exact", "vicinity"])
def test_a_known_place_is_a_dot(precision):
    (mark,) = drawn(precision)
    assert not mark.soft
    assert mark.radius < STRAIT.length(1.5)


@pytest.mark.parametrize(
    ("precision", "kilometres"), [("town", 3), ("", 3), ("sea", 8), ("region", 20)]
)
def test_what_is_no_point_is_as_wide_as_it_may_lie(precision, kilometres):
    (mark,) = drawn(precision)
    assert mark.soft
    assert isclose(mark.radius, STRAIT.length(kilometres), rel_tol=0.1, abs_tol=1)


def test_several_people_at_one_point_are_one_mark_that_grows_with_restraint():
    (one,), (four,), (many,) = (drawn(*["exact"] * count) for count in (1, 4, 40))
    assert one.radius < four.radius < many.radius < 4 * one.radius


def test_the_widest_lie_below_and_dots_on_top():
    assert [mark.soft for mark in drawn("exact", "region", "town")] == [
        True,
        True,
        False,
    ]
    radii = [mark.radius for mark in drawn("exact", "region", "town")]
    assert radii == sorted(radii, reverse=True)


def test_each_point_is_drawn_once():
    assert drawn("exact", frame=REGION, others=(STRAIT,)) == []
    paris = (48.86, 2.35)
    assert drawn("exact", at=paris) == []
    assert len(drawn("exact", at=paris, frame=REGION, others=(STRAIT,))) == 1
