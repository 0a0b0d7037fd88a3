"""Bars and columns as long as their numbers, on either side of the page."""

import pytest
from django.utils import translation

from memorial.timeline.figures.charts import (
    COLUMNS_HEIGHT,
    LONGEST_LINE,
    bars,
    columns,
    round_numbers,
)
from memorial.timeline.figures.counting import Row


def test_bars_are_as_long_as_their_numbers_and_do_not_touch():
    long = "a cause that takes very many words to be told of anybody"
    drawn = bars([Row(long, 8), Row("short", 2)])
    assert [bar.width for bar in drawn.bars] == [100, 25]
    first, second = drawn.bars
    assert len(first.words) == 2
    assert all(len(words) <= LONGEST_LINE for words, _top in first.words)
    assert first.top + drawn.thickness < second.words[0][1] < second.top < drawn.height


def test_bars_begin_where_lines_begin():
    rows = [Row("one", 4), Row("two", 1)]
    assert [bar.start for bar in bars(rows).bars] == [0, 0]
    with translation.override("ar"):
        assert [bar.start for bar in bars(rows).bars] == [0, 75]
        assert bars(rows).edge == 100


def test_columns_stand_on_the_ground_in_the_order_of_time():
    drawn = columns([Row("2016", 4), Row("2017", 0), Row("2018", 2)])
    heights = [column.height for column in drawn.columns]
    assert heights == [COLUMNS_HEIGHT, 0, COLUMNS_HEIGHT / 2]
    assert all(c.top + c.height == drawn.ground for c in drawn.columns)
    starts = [column.start for column in drawn.columns]
    assert starts == sorted(starts)
    with translation.override("ar"):
        mirrored = columns([Row("2016", 4), Row("2017", 0)]).columns
    assert mirrored[0].start > mirrored[1].start


def test_many_years_are_named_every_fifth():
    drawn = columns([Row(str(year), 1) for year in range(1999, 2012)])
    named = [column.words for column in drawn.columns if column.words]
    assert named == ["2000", "2005", "2010"]


@pytest.mark.parametrize(
    ("most", "numbers"),
    [(1, [1]), (4, [1, 2, 3, 4]), (7, [2, 4, 6]), (79, [20, 40, 60])],
)
def test_lines_stand_at_a_few_round_numbers(most, numbers):
    assert list(round_numbers(most)) == numbers
