"""How well people are told to be the same, over all pairs of the file."""

from collections import Counter

import pytest

from memorial.people.matching.weighing import Verdict, compare

from .measuring import measured
from .pairs import Pair, pairs

FEWEST = 120


@pytest.fixture(scope="module")
def judged():
    return [(pair, compare(pair.one, pair.other).verdict) for pair in pairs()]


@pytest.mark.parametrize("tuned", [True, False])
def test_who_is_the_same_is_found_and_nobody_is_taken_for_another(judged, tuned):
    figures = measured([each for each in judged if each[0].tuned is tuned])
    assert figures.is_good, str(figures)
    assert (figures.true >= FEWEST, figures.near >= FEWEST) == (True, True)


def test_the_same_is_said_where_it_is_plain(judged):
    told = [verdict for pair, verdict in judged if pair.kind == "family name first"]
    assert told.count(Verdict.SAME) / len(told) >= 0.9


def test_it_is_the_same_from_either_side(judged):
    turned = [compare(pair.other, pair.one).verdict for pair, _verdict in judged]
    assert turned == [verdict for _pair, verdict in judged]


@pytest.mark.parametrize(
    "kind",
    ["another name, same boat", "same name, another year", "two unnamed of one day"],
)
def test_plainly_another_person_is_not_proposed(judged, kind):
    told = Counter(verdict for pair, verdict in judged if pair.kind == kind)
    assert set(told) == {Verdict.NO}


def test_two_unnamed_people_are_never_the_same(judged):
    told = [v for p, v in judged if not (p.one.names and p.other.names)]
    assert (len(told) > FEWEST, Verdict.SAME in told) == (True, False)


def test_a_wrong_verdict_is_counted(judged):
    pair = next(pair for pair, _verdict in judged if not pair.same)
    wrong = measured([(pair, Verdict.SAME), (true_of(pair), Verdict.PERHAPS)])
    missed = measured(
        [(pair, Verdict.NO), (true_of(pair), Verdict.NO)] * 2 + judged[:1]
    )
    assert (wrong.wrong_same, wrong.precision, wrong.is_good) == (1, 0.5, False)
    assert (missed.recall < 0.95, missed.is_good) == (True, False)


def true_of(pair):
    return Pair(pair.kind, True, pair.tuned, pair.one, pair.other)
