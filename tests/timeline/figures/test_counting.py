"""How many people stand in which row."""

from datetime import date

from django.utils import translation

from memorial.people.public_record.facts import PublicAge, PublicOrigin
from memorial.timeline.figures.counting import by_age, by_cause, by_origin, by_year
from tests.timeline.public_lines import causes, line, origins


def told(rows):
    return [(row.words, row.number, row.query) for row in rows]


def test_every_year_in_its_order_and_what_is_not_known_last():
    lines = [
        line(day=date(2018, 1, 1)),
        line(day=date(2016, 1, 1)),
        line(day=date(2016, 5, 1)),
        line(day=None),
        line(earliest=date(2014, 1, 1), latest=date(2016, 1, 1)),
    ]
    assert told(by_year(lines)) == [
        ("2016", 2, "from=2016&to=2016"),
        ("2017", 0, ""),
        ("2018", 1, "from=2018&to=2018"),
        ("Year not known", 2, ""),
    ]


def test_causes_by_number_then_by_name_and_each_person_once_in_a_row():
    lines = [
        line(causes=causes("train")),
        line(causes=causes("drowning", "cold", "cold")),
        line(causes=causes("drowning")),
        *[line(), line(), line(causes=causes("unknown"))],
    ]
    assert told(by_cause(lines)) == [
        ("Drowning", 2, "cause=drowning"),
        ("Cold", 1, "cause=cold"),
        ("Struck by a train", 1, "cause=train"),
        ("Cause not known", 3, "cause=unknown"),
    ]
    with translation.override("fr"):
        words = [row.words for row in by_cause(lines)]
    assert words[:2] == ["Noyade", "Choc avec un train"]


def test_ages_in_their_order_and_a_range_in_each_group_it_touches():
    lines = [
        line(age=PublicAge(45, 45)),
        line(age=PublicAge(10, 10, "months")),
        line(age=PublicAge(17, 18)),
        line(age=PublicAge(override="yes")),
        line(),
    ]
    assert told(by_age(lines)) == [
        ("Minors, under 18", 3, "age=minor"),
        ("Under 13", 1, "age=under-13"),
        ("13 to 17", 1, "age=13-17"),
        ("18 to 24", 1, "age=18-24"),
        ("40 and over", 1, "age=40-up"),
        ("Age not known", 1, "age=unknown"),
    ]


def test_someone_with_several_origins_stands_in_the_row_of_each():
    lines = [
        line(origins=(*origins("SD"), PublicOrigin("KW", "bidoon", stateless=True))),
        line(origins=origins("SD", "SD")),
        line(),
    ]
    assert told(by_origin(lines)) == [
        ("Sudan", 2, "origin=SD"),
        ("Bidoon", 1, "origin=bidoon"),
        ("Kuwait", 1, "origin=KW"),
        ("Stateless", 1, "origin=stateless"),
        ("Origin not known", 1, ""),
    ]


def test_nobody_makes_no_rows():
    assert [by([]) for by in (by_year, by_cause, by_age, by_origin)] == [[]] * 4
