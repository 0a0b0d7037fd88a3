"""The map as a whole: its drawings, and the list of its places."""

from dataclasses import dataclass

from memorial.geography.labels import labels
from memorial.geography.outline import outlines
from memorial.geography.projection import FRAMES, REGION, STRAIT, WIDTH, Frame
from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines
from memorial.people.telling_apart import links

from .marks import marks
from .places import Place, key, places


@dataclass(frozen=True)
class Drawing:
    """One frame with all that is drawn in it."""

    frame: Frame
    land: str
    borders: str
    labels: tuple
    marks: tuple
    width: int = WIDTH

    @property
    def box(self):
        return f"0 0 {self.width} {self.frame.height}"


@dataclass(frozen=True)
class Map:
    """``unplaced`` are the Links to those of whom no place is known."""

    strait: Drawing
    region: Drawing
    places: list[Place]
    unplaced: tuple

    @property
    def inset(self):
        """Where the strait lies in the drawing of the region: x, y, width, height."""
        x, y = REGION.point(STRAIT.north, STRAIT.west)
        right, bottom = REGION.point(STRAIT.south, STRAIT.east)
        return [round(length) for length in (x, y, right - x, bottom - y)]


def drawn_map(locale):
    """The Map of everybody who is public, in one language; four queries."""
    people = lines(PersonPage.objects.oldest_first(), locale, "place")
    found = places(people)
    strait, region = (drawing(frame, found) for frame in FRAMES)
    return Map(
        strait=strait,
        region=region,
        places=found,
        unplaced=unplaced(people),
    )


def unplaced(people):
    link_to = links(people)
    return tuple(link_to[line.number] for line in people if not key(line.place))


def drawing(frame, found):
    before = FRAMES[: FRAMES.index(frame)]
    return Drawing(
        frame=frame,
        **outlines()[frame.code],
        labels=tuple(labels(frame)),
        marks=tuple(marks(found, frame, before)),
    )
