"""The marks on the map: as large as what is known is wide."""

from dataclasses import dataclass
from math import sqrt

from memorial.people.choices.facts import PlacePrecision

# How far from its point a place may lie, in kilometres. Where nobody has said how
# exact a point is, it is taken for that of a town.
UNSAID = 3
KILOMETRES = {
    PlacePrecision.EXACT: 0,
    PlacePrecision.VICINITY: 0,
    PlacePrecision.TOWN: UNSAID,
    PlacePrecision.SEA: 8,
    PlacePrecision.REGION: 20,
}
# In square units of the drawing: the square of a dot's radius, and what each person
# adds to it.
DOT = 30
EACH = 5


@dataclass(frozen=True)
class Mark:
    """A circle in units of the drawing; ``soft`` where the place is not a point."""

    place: object
    x: int
    y: int
    radius: int
    soft: bool


def marks(places, frame, others=()):
    """The Marks in a frame, the widest first; none that one of ``others`` shows."""
    drawn = [
        mark(place, point, number, frame)
        for place in places
        for point, number in place.points.items()
        if frame.holds(point.latitude, point.longitude)
        and not any(other.holds(point.latitude, point.longitude) for other in others)
    ]
    return sorted(drawn, key=lambda mark: (not mark.soft, -mark.radius))


def mark(place, point, number, frame):
    kilometres = KILOMETRES.get(point.precision, UNSAID)
    x, y = frame.point(point.latitude, point.longitude)
    radius = sqrt(frame.length(kilometres) ** 2 + DOT + EACH * number)
    return Mark(place, round(x), round(y), round(radius), soft=kilometres > 0)
