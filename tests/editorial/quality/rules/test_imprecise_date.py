"""A vague date is found where a source of that time may tell the day."""

from memorial.dates.uncertain import UncertainDate
from tests.editorial.quality.finding import found, with_sources


def of(edtf):
    return {"title": "One", "published": UncertainDate.from_edtf(edtf)}


def test_it_finds_a_vague_date_beside_a_precise_source(trees):
    above = trees.timeline["en"]
    with_sources(above, "Ada", of("2016-03-12"), death_date="2016-03")
    with_sources(above, "Bea", of("2016-04-12"), death_date="2016-03")
    assert found("imprecise_date") == {
        "Ada": "a source of 12 March 2016",
        "Bea": "a source of 12 April 2016",
    }


def test_it_leaves_the_others(trees):
    above = trees.timeline["en"]
    with_sources(above, "the day is known", of("2016-03-12"), death_date="2016-03-11")
    with_sources(above, "long after", of("2019-03-12"), death_date="2016-03")
    with_sources(above, "before", of("2015-03-12"), death_date="2016-03")
    with_sources(above, "vague too", of("2016-03"), death_date="2016-03")
    with_sources(above, "undated", {"title": "One"}, death_date="2016-03")
    assert found("imprecise_date") == {}
