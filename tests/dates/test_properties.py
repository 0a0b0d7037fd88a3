"""What holds for every date, looked for by Hypothesis."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from memorial.dates.points import Grain
from memorial.dates.reading import read
from memorial.dates.uncertain import LONGEST, Shape, UncertainDate
from memorial.dates.wording import in_words
from tests.dates.strategies import days, uncertain_dates

some = settings(max_examples=300, deadline=None)
LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@some
@given(uncertain_dates)
def test_words_are_read_back_as_the_same_date(language, found):
    assert read(in_words(found, language), language) == found


@pytest.mark.parametrize("language", LANGUAGES)
@some
@given(uncertain_dates)
def test_words_are_read_back_whatever_language_is_expected(language, found):
    assert read(in_words(found, language)) == found
    assert read(in_words(found, language).upper(), "en") == found


@some
@given(uncertain_dates)
def test_edtf_is_read_back_as_the_same_date(found):
    assert UncertainDate.from_edtf(found.edtf) == found
    assert read(found.edtf) == found
    assert len(found.edtf) <= LONGEST


@some
@given(uncertain_dates)
def test_two_dates_never_share_their_words(found):
    for language in LANGUAGES:
        words = in_words(found, language)

        assert words == words.strip()
        assert in_words(read(words), language) == words


def _known_to_the_edtf_package(found):
    """Where edtf 5.0.2 is right.

    It raises ValueError on `2021-11-2X`, cannot read a season with a mark, a decade
    in an interval or set with one, ends winter on 31 December, and answers floats
    for an open end.
    """
    grains = {point.grain for point in found.points}
    has_digits_unspecified = grains & {Grain.DECADE, Grain.CENTURY}
    if has_digits_unspecified and found.shape is not Shape.SINGLE:
        return False
    is_closed = found.earliest and found.latest
    return is_closed and not grains & {Grain.TEN_DAYS, Grain.SEASON}


def _day(struct):
    return date(struct.tm_year, struct.tm_mon, struct.tm_mday)


@settings(max_examples=100, deadline=None)
@given(uncertain_dates.filter(_known_to_the_edtf_package))
def test_bounds_agree_with_the_edtf_package(found):
    theirs = parse_edtf(found.edtf)

    assert _day(theirs.lower_strict()) == found.earliest
    assert _day(theirs.upper_strict()) == found.latest


@pytest.mark.parametrize("text", ["2025-21", "2025-22", "2025-23"])
def test_seasons_agree_with_the_edtf_package(text):
    found, theirs = UncertainDate.from_edtf(text), parse_edtf(text)

    assert _day(theirs.lower_strict()) == found.earliest
    assert _day(theirs.upper_strict()) == found.latest


@some
@given(st.lists(uncertain_dates, max_size=12))
def test_the_order_is_total_and_does_not_depend_on_the_start(dates):
    in_order, turned = sorted(dates), [*dates[1:], *dates[:1]]

    assert sorted(turned) == in_order
    assert all(one <= other for one, other in pairwise(in_order))


@some
@given(uncertain_dates, uncertain_dates, uncertain_dates)
def test_the_order_is_transitive_and_agrees_with_equality(one, two, three):
    assert (one < two) + (one == two) + (one > two) == 1
    if one <= two <= three:
        assert one <= three


@some
@given(uncertain_dates)
def test_the_unknown_is_last(found):
    assert found <= UncertainDate.unknown()


near_days = st.dates(date(2020, 1, 1), date(2020, 2, 20))


def _all_days(first, last):
    return {first + timedelta(days=count) for count in range((last - first).days + 1)}


@some
@given(near_days, near_days, near_days, near_days)
def test_overlap_is_a_day_in_common(one, two, start, end):
    first, last = sorted((one, two))
    found = UncertainDate.from_edtf(f"{first}/{last}")
    in_common = _all_days(first, last) & _all_days(start, end)

    assert found.overlaps(start, end) == bool(in_common)


@some
@given(uncertain_dates, uncertain_dates)
def test_overlap_is_symmetrical(one, other):
    ours = one.overlaps(other.earliest, other.latest)

    assert ours == other.overlaps(one.earliest, one.latest)


@some
@given(uncertain_dates, days)
def test_an_open_side_overlaps_whatever_lies_there(found, day):
    before_its_end = not found.latest or day <= found.latest
    after_its_start = not found.earliest or day >= found.earliest

    assert found.overlaps(day, None) == before_its_end
    assert found.overlaps(None, day) == after_its_start


@some
@given(uncertain_dates)
def test_every_member_lies_within_the_bounds(found):
    assert found.overlaps(found.earliest, found.latest)
    if found.shape is Shape.ONE_OF:
        assert all(found.overlaps(*point.bounds) for point in found.points)
