"""Uncertain dates of every shape, for the property tests."""

from hypothesis import strategies as st

from memorial.dates.points import WINTER, Grain, NotEDTF, Point
from memorial.dates.uncertain import UncertainDate

years = st.one_of(st.integers(1980, 2030), st.integers(1, 9999))
days = st.dates()
marks = st.fixed_dictionaries(
    {"approximate": st.booleans(), "uncertain": st.booleans()}
)


def _point(grain, **parts):
    try:
        return Point(grain=grain, **parts)
    except NotEDTF:
        return None


def _points_of(grain, **parts):
    return st.builds(_point, st.just(grain), **parts).filter(bool)


bare_points = st.one_of(
    _points_of(Grain.YEAR, year=years),
    _points_of(Grain.MONTH, year=years, month=st.integers(1, 12)),
    _points_of(Grain.DAY, year=years, month=st.integers(1, 12), day=st.integers(1, 31)),
    _points_of(Grain.SEASON, year=years, month=st.integers(21, WINTER)),
    _points_of(Grain.DECADE, year=st.integers(1, 999).map(lambda tens: tens * 10)),
    _points_of(Grain.CENTURY, year=st.integers(1, 99).map(lambda tens: tens * 100)),
    _points_of(
        Grain.TEN_DAYS,
        year=years,
        month=st.integers(1, 12),
        day=st.sampled_from([0, 10, 20, 30]),
    ),
)
points = st.builds(lambda point, mark: point.marked(**mark), bare_points, marks)


@st.composite
def near_pairs(draw):
    """Two periods of one kind close together, where words are left out."""
    grain = draw(st.sampled_from([Grain.DAY, Grain.MONTH, Grain.SEASON, Grain.YEAR]))
    first = draw(points.filter(lambda point: point.grain is grain))
    last = first.step(draw(st.integers(0, 40))) or first
    return first, last


@st.composite
def intervals(draw):
    pair = draw(st.one_of(near_pairs(), st.tuples(points, points)))
    first, last = sorted(pair, key=lambda point: point.sort_key)
    return draw(st.sampled_from([UncertainDate.interval, UncertainDate.between]))(
        first.marked(**draw(marks)), last.marked(**draw(marks))
    )


@st.composite
def sets(draw):
    members = draw(
        st.one_of(near_pairs(), st.lists(bare_points, min_size=1, max_size=8))
    )
    bare = [_point(p.grain, year=p.year, month=p.month, day=p.day) for p in members]
    return UncertainDate.one_of(bare).marked(**draw(marks))


uncertain_dates = st.one_of(
    points.map(UncertainDate.single),
    intervals(),
    sets(),
    points.map(UncertainDate.until),
    points.map(UncertainDate.since),
    st.just(UncertainDate.unknown()),
)
