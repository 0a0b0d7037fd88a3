"""The figures and the map, drawn of invented people."""

from functools import partial

from memorial.dates.uncertain import UncertainDate
from memorial.geography.projection import REGION, STRAIT
from memorial.languages.wording import Wording
from memorial.people.public_record.facts import PublicPlace
from memorial.timeline.figures.charts import columns
from memorial.timeline.figures.counting import by_cause, by_year
from memorial.timeline.figures.figures import Figure, in_bars
from memorial.timeline.map.drawing import Map, drawing, unplaced
from memorial.timeline.map.places import places

from ..invented.lists import LINES, UNNAMED_LINE, line

FAR = PublicPlace(Wording("an invented town", "en"), "BE", 50.6, 4.1, "exact")
POINT = PublicPlace(latitude=50.9, longitude=1.4, precision="vicinity")
PEOPLE = [
    *LINES,
    line(11, "Terza Inventata", UncertainDate.from_edtf("2014-03"), place=FAR),
    line(12, "Quarto Ficto", UncertainDate.from_edtf("2019"), place=POINT),
    line(13, UNNAMED_LINE.called, UncertainDate.from_edtf("2019-08"), named=False),
]


def years(people):
    rows = by_year(people)
    dated = [row for row in rows if row.words.isdigit()]
    return {
        "id": f"years-{len(dated)}",
        "title": "Invented deaths by year",
        "column": "Year",
        "note": "Each person stands in one row.",
        "figure": Figure(rows, columns=columns(dated)),
    }


def causes():
    return {
        "id": "causes",
        "title": "Invented deaths by cause",
        "column": "Cause of death",
        "note": "A person stands in the row of each cause.",
        "figure": in_bars(by_cause(PEOPLE)),
    }


def drawn():
    found = places(PEOPLE)
    strait, region = (drawing(frame, found) for frame in (STRAIT, REGION))
    return Map(strait, region, found, unplaced(PEOPLE))


def map_of_region():
    map = drawn()
    return {"title": "The region", "drawing": map.region, "inset": map.inset}


STATES = {
    "figure": {
        "columns": partial(years, PEOPLE),
        "bars": causes,
        "a table alone": partial(years, [UNNAMED_LINE]),
    },
    "map_key": {"": {}},
    "map_part": {
        "strait": lambda: {"title": "The strait", "drawing": drawn().strait},
        "region": map_of_region,
    },
    "place_people": {"": lambda: {"people": drawn().unplaced}},
    "places": {"": lambda: {"places": drawn().places}},
}
