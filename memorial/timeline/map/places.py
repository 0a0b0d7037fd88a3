"""The places where people died: each once, with its people and its points."""

from collections import Counter
from dataclasses import dataclass, field

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.public_record.facts import PublicPlace
from memorial.people.telling_apart import links


@dataclass(frozen=True)
class Point:
    """Degrees, as the public record rounds them; ``precision`` is its code."""

    latitude: float
    longitude: float
    precision: str


@dataclass
class Place:
    """``people`` are Links; ``points`` says how many people each Point stands for."""

    place: PublicPlace
    people: list = field(default_factory=list)
    points: Counter = field(default_factory=Counter)
    number: int = 0

    @property
    def near(self):
        """What it is called where it has a point and no words."""
        if self.place.words or not self.points:
            return ""
        return point_in_words(next(iter(self.points)))


def places(people):
    """A Place for each place that PublicLines tell of, in alphabetical order."""
    found, link_to = {}, links(people)
    for line in people:
        if at := key(line.place):
            place = found.setdefault(at, Place(line.place))
            place.people.append(link_to[line.number])
            place.points.update(points(line.place))
    ordered = [found[at] for at in sorted(found, key=in_list)]
    for number, place in enumerate(ordered, start=1):
        place.number = number
    return ordered


def in_list(key):
    """What sorts the keys: points without words come last."""
    return key[0][:1].isdigit() and len(key) == 1, key


def key(place):
    """What two people have in common who died at one place; nothing if unknown.

    The words, however they are written; without words the point, or the country.
    """
    if words := " ".join(folded(place.words.text)):
        return words, place.country
    point = (f"{at.latitude} {at.longitude}" for at in points(place))
    if place.country:
        return " ".join(folded(place.country_name)), *point
    return tuple(point)


def points(place):
    if place.latitude is None:
        return []
    return [Point(place.latitude, place.longitude, place.precision)]


def point_in_words(point):
    """“Near 51.05° N, 1.33° E”."""
    return _("Near %(latitude)s, %(longitude)s") % {
        "latitude": degrees(point.latitude, _("N"), _("S")),
        "longitude": degrees(point.longitude, _("E"), _("W")),
    }


def degrees(value, positive, negative):
    number = number_format(abs(value))
    return f"{number}°\N{NO-BREAK SPACE}{positive if value >= 0 else negative}"
