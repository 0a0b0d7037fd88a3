"""What names, dates, ages, origins and places say of two people."""

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.matching import agreeing
from memorial.people.matching.agreeing import Dates, Names, Says
from memorial.people.matching.described import Age, Described, Place


def either_way(say, one, other):
    """What is said must not depend on who is asked first."""
    assert say(one, other) == say(other, one)
    return say(one, other)


def named(*names, former=()):
    return Described(names=names, former_names=former)


def dated(*dates):
    return Described(dates=tuple(map(UncertainDate.from_edtf, dates)))


def placed(*words, point=None):
    return Described(place=Place(frozenset(words), point))


@pytest.mark.parametrize(
    ("name", "another", "level"),
    [
        ("Testina Inventada", "TESTINA Inventada", Names.ALIKE),
        ("Testina Inventada", "Inventada Testina", Names.ALIKE),
        ("Testo De Fan", "Testo Fan", Names.SPELLING),
        ("Testo M. Fan", "Testo M Fan", Names.ALIKE),
        ("Yassin Inventado", "Yasin Inventado", Names.SPELLING),
        ("Mohamed Yassin", "محمد ياسين", Names.SPELLING),
        ("Mohamed Yassin Inventado", "Mohamed Inventado", Names.PART),
        ("Mohamed", "Mohamed", Names.PART),
        ("M. Inventado", "M. Inventado", Names.PART),
        ("M. Yassin Inventado", "Mohamed Yassin Inventado", Names.PART),
        ("Karim Inventado", "Karima Inventado", Names.SIMILAR),
        ("Hassan Inventado", "Hussein Inventado", Names.SIMILAR),
        ("Karim Inventado", "Testo Otherov", Names.OTHER),
        ("Hùng Testa", "Hưng Testa", Names.SIMILAR),
    ],
)
def test_names(name, another, level):
    assert either_way(agreeing.names, named(name), named(another))[0] is level


def test_the_closest_of_several_names_counts():
    several = named("Aliasa Testina", "Karim Inventado")
    assert agreeing.names(several, named("Karim Inventado"))[0] is Names.ALIKE


def test_a_name_published_by_mistake_is_at_most_a_part():
    mistaken = named("Right Testina", former=("Wrong Testina",))
    assert agreeing.names(mistaken, named("Wrong Testina"))[0] is Names.PART
    assert agreeing.names(named("Wrong Testina"), mistaken)[0] is Names.PART


def test_without_a_name_names_say_nothing():
    assert either_way(agreeing.names, named("Karim Inventado"), named()) == (None, 0.0)


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("2017-07-12", "2017-07-12", (Dates.DAY, 0)),
        ("2017-07-11/2017-07-12", "2017-07-12", (Dates.DAY, 0)),
        ("2017-07-12~", "2017-07-12", (Dates.MONTH, 0)),
        ("2017-07", "2017-07-12", (Dates.MONTH, 0)),
        ("2017", "2017-07-12", (Dates.VAGUE, 0)),
        ("2017-07-12/..", "2018-01-01", (Dates.VAGUE, 0)),
        ("2017-07-12", "2017-07-13", (Dates.CLOSE, 1)),
        ("2017-07-12", "2017-07-27", (Dates.CLOSE, 15)),
        ("2017-07-12", "2017-07-28", (Dates.APART, 16)),
        ("2017-07-12", "2018-07-12", (Dates.APART, 365)),
    ],
)
def test_dates(one, other, says):
    assert either_way(agreeing.dates, dated(one), dated(other)) == says


def test_the_day_when_someone_was_found_counts_as_well():
    found = dated("2017-07-01", "2017-07-12")
    assert agreeing.dates(found, dated("2017-07-12")) == (Dates.DAY, 0)


def test_without_a_date_dates_say_nothing():
    assert either_way(agreeing.dates, dated(), dated("2017")) == (None, 0)


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (Age(20), Age(20), Says.AGREES),
        (Age(20), Age(21), Says.AGREES),
        (Age(20), Age(22), Says.NOTHING),
        (Age(20), Age(24), Says.DIFFERS),
        (Age(20, about=True), Age(23), Says.AGREES),
        (Age(40, about=True), Age(45), Says.AGREES),
        (Age(20), Age(18, 25), Says.AGREES),
        (Age(20), Age(18, 60), Says.NOTHING),
        (Age(5), Age(7), Says.DIFFERS),
        (Age(10, unit="months"), Age(1), Says.AGREES),
        (Age(40, unit="days"), Age(40), Says.DIFFERS),
        (Age(most=0), Age(30), Says.DIFFERS),
        (Age(), Age(20), Says.NOTHING),
    ],
)
def test_ages(one, other, says):
    assert either_way(agreeing.ages, Described(age=one), Described(age=other)) is says


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ({"countries": "SD"}, {"countries": "SD"}, Says.AGREES),
        ({"countries": "SD"}, {"countries": "ER"}, Says.DIFFERS),
        (
            {"countries": "IQ", "peoples": "kurdish"},
            {"countries": "IR", "peoples": "kurdish"},
            Says.AGREES,
        ),
        ({"countries": "IQ"}, {"peoples": "kurdish"}, Says.NOTHING),
        ({"countries": "SD"}, {}, Says.NOTHING),
    ],
)
def test_origins(one, other, says):
    some, others = (
        Described(**{name: frozenset({code}) for name, code in each.items()})
        for each in (one, other)
    )
    assert either_way(agreeing.origins, some, others) is says


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (placed("exempleville"), placed("exempleville", "plage"), Says.AGREES),
        (placed("exempleville"), placed("autreville"), Says.NOTHING),
        (placed(), placed("autreville"), Says.NOTHING),
        (placed(point=(50.9, 1.5)), placed(point=(51.0, 1.6)), Says.AGREES),
        (placed(point=(50.9, 1.5)), placed(point=(53.1, 4.7)), Says.DIFFERS),
        (placed("a", point=(50.9, 1.5)), placed("a", point=(51.2, 2.2)), Says.AGREES),
    ],
)
def test_places(one, other, says):
    assert either_way(agreeing.places, one, other) is says


def test_elsewhere_is_where_both_places_are_told():
    assert agreeing.elsewhere(placed("exempleville"), placed("autreville"))
    assert not agreeing.elsewhere(placed("exempleville"), placed())
    assert not agreeing.elsewhere(placed("exempleville"), placed("exempleville"))
