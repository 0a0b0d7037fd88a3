"""Those near in time, out of many."""

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.matching import pool
from memorial.people.matching.described import Described
from memorial.people.matching.pool import Pool


def dated(key, *dates, sources=()):
    return Described(
        dates=tuple(map(UncertainDate.from_edtf, dates)),
        sources=frozenset(sources),
        key=key,
    )


PEOPLE = [
    dated(1, "2017-07-12"),
    dated(2, "2017-08-20"),
    dated(3, "2019-07-12", sources=["paper.example/1"]),
    dated(4, "2017"),
    dated(5),
    dated(6, "2017-12-31"),
]


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        (dated(0, "2017-07-12"), [1, 4, 5]),
        (dated(0, "2018-01-02"), [4, 5, 6]),
        (dated(0, "2017-07-12", sources=["paper.example/1"]), [1, 3, 4, 5]),
        (dated(0, "2017"), [1, 2, 3, 4, 5, 6]),
        (dated(0), [1, 2, 3, 4, 5, 6]),
        (dated(0, "0001-01-01"), [4, 5]),
        (dated(0, "9999-12-31"), [4, 5]),
    ],
)
def test_near_in_time_or_by_a_source(asked, near):
    assert sorted(each.key for each in Pool(PEOPLE).near(asked)) == near


def test_what_many_share_brings_nobody_near(monkeypatch):
    monkeypatch.setattr(pool, "MOST_OF_A_SOURCE", 0)
    asked = dated(0, "2017-07-12", sources=["paper.example/1"])
    assert 3 not in [each.key for each in Pool(PEOPLE).near(asked)]
