"""The towns, countries and waters that help to find one's way on the map."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .projection import REGION, STRAIT

TOWNS = {
    STRAIT: (
        (_("Dover"), 51.128, 1.312),
        (_("Calais"), 50.951, 1.858),
        (_("Dunkirk"), 51.034, 2.377),
        (_("Boulogne-sur-Mer"), 50.726, 1.614),
        (_("Saint-Omer"), 50.748, 2.257),
    ),
    REGION: (
        (_("London"), 51.507, -0.128),
        (_("Paris"), 48.857, 2.351),
        (_("Brussels"), 50.847, 4.352),
        (_("Lille"), 50.633, 3.066),
        (_("Le Havre"), 49.494, 0.108),
        (_("Southampton"), 50.905, -1.404),
        (_("Rotterdam"), 51.922, 4.479),
    ),
}
WATERS = {
    STRAIT: ((_("Strait of Dover"), 50.86, 1.27),),
    REGION: ((_("English Channel"), 50.2, -0.9), (_("North Sea"), 52.6, 3.2)),
}
COUNTRIES = {
    STRAIT: (
        (_("England"), 51.24, 1.17),
        (_("France"), 50.52, 2.2),
        (_("Belgium"), 50.98, 2.66),
    ),
    REGION: (
        (_("England"), 52.3, -1.0),
        (_("France"), 49.4, 2.4),
        (_("Belgium"), 50.55, 4.7),
        (_("Netherlands"), 52.35, 5.35),
    ),
}


@dataclass(frozen=True)
class Label:
    """``kind`` is a town, a country or waters; x and y in units of the drawing."""

    words: str
    kind: str
    x: int
    y: int


def labels(frame):
    for kind, found in (("country", COUNTRIES), ("waters", WATERS), ("town", TOWNS)):
        for words, *at in found[frame]:
            x, y = frame.point(*at)
            yield Label(words, kind, round(x), round(y))
