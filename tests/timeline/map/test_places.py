"""Who stands under which place."""

from django.utils import translation

from memorial.timeline.map.places import places
from tests.timeline.public_lines import line, place


def told(people):
    return [
        (
            at.near or at.place.words.text or at.place.country_name,
            [link.name for link in at.people],
            sorted(at.points.values()),
        )
        for at in places(people)
    ]


def test_one_place_however_it_is_written():
    people = [
        line(1, place=place("Off Téstville.", (51.0, 1.5), "sea")),
        line(2, place=place("off Testville", (51.0, 1.5), "sea")),
        line(3, place=place("Off Testville", (51.1, 1.5))),
        line(4, place=place("A wood")),
    ]
    assert told(people) == [
        ("A wood", ["Testina 4"], []),
        ("Off Téstville.", ["Testina 1", "Testina 2", "Testina 3"], [1, 2]),
    ]


def test_the_same_words_in_two_countries_are_two_places():
    people = [
        line(n, place=place("Port", country=c)) for n, c in ((1, "FR"), (2, "GB"))
    ]
    assert [names for _words, names, _points in told(people)] == [
        ["Testina 1"],
        ["Testina 2"],
    ]


def test_without_words_a_point_or_a_country_and_without_either_nothing():
    people = [
        line(1, place=place(at=(51.05, -1.56))),
        line(2, place=place(country="BE")),
        line(3),
        line(4, place=place("Zeestad")),
    ]
    assert [words for words, *_more in told(people)] == [
        "Belgium",
        "Zeestad",
        "Near 51.05°\xa0N, 1.56°\xa0W",
    ]
    with translation.override("fr"):
        assert "51,05°" in told(people)[-1][0]


def test_a_point_is_told_no_more_exactly_than_it_was_given():
    (only,) = places([line(place=place(at=(51.0, 1.5)))])
    assert only.near == "Near 51.0°\xa0N, 1.5°\xa0E"
