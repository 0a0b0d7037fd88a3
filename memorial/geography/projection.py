"""How a point on Earth becomes a point of a drawing, and what each drawing shows."""

from dataclasses import dataclass
from math import cos, radians

WIDTH = 720
KM_PER_DEGREE = 111.2


@dataclass(frozen=True)
class Frame:
    """The part of the Earth in one drawing, in degrees; the drawing is WIDTH wide.

    Equirectangular with the middle latitude true to scale: a degree of longitude is
    cos(latitude) of a degree of latitude. Over so few degrees shapes and distances
    are right within a few per cent.
    """

    code: str
    west: float
    east: float
    south: float
    north: float

    @property
    def shrink(self):
        return cos(radians((self.south + self.north) / 2))

    @property
    def scale(self):
        """Units of the drawing in a degree of latitude."""
        return WIDTH / ((self.east - self.west) * self.shrink)

    @property
    def height(self):
        return round((self.north - self.south) * self.scale)

    def point(self, latitude, longitude):
        """x to the right and y down, in units of the drawing."""
        x = (longitude - self.west) * self.shrink * self.scale
        return x, (self.north - latitude) * self.scale

    def length(self, km):
        return km * self.scale / KM_PER_DEGREE

    def holds(self, latitude, longitude):
        return (
            self.south <= latitude <= self.north and self.west <= longitude <= self.east
        )


STRAIT = Frame("strait", west=0.95, east=2.85, south=50.33, north=51.33)
REGION = Frame("region", west=-3.0, east=6.6, south=48.5, north=53.3)
# A place is drawn in the first that holds it.
FRAMES = (STRAIT, REGION)
