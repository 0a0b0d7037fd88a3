"""Dates on pages: in the reader's words, for machines only as far as known."""

from datetime import date, datetime

import pytest
from django.utils import translation
from django.utils.timezone import make_aware

from memorial.dates.uncertain import UncertainDate
from memorial.people.templatetags.dates import date_in_words, plain_date


def said(edtf, language="en", **more):
    with translation.override(language):
        return str(date_in_words(UncertainDate.from_edtf(edtf), **more))


@pytest.mark.parametrize(
    "edtf, html",
    [
        ("2016-01-15", '<time datetime="2016-01-15">15 January 2016</time>'),
        ("2016-01", '<time datetime="2016-01">January 2016</time>'),
        ("2016", '<time datetime="2016">2016</time>'),
    ],
)
def test_a_precise_date_is_told_to_machines(edtf, html):
    assert said(edtf) == html


@pytest.mark.parametrize(
    "edtf", ["2016-01-15~", "2016?", "2016-07-11/2016-07-12", "201X", "XXXX-XX-XX"]
)
def test_a_date_that_is_not_precise_is_told_in_words_alone(edtf):
    assert "<" not in said(edtf)


def test_it_speaks_the_readers_language():
    html = said("2016-01-15", "fr")
    assert html == '<time datetime="2016-01-15">15\N{NO-BREAK SPACE}janvier 2016</time>'


def test_it_says_which_language_it_is_where_the_readers_has_no_words():
    html = said("2016-01-15", "ar")
    assert html == (
        '<time datetime="2016-01-15" lang="en" dir="ltr">15 January 2016</time>'
    )
    assert said("2016?", "ar").startswith('<span lang="en" dir="ltr">')


def test_it_can_begin_a_line():
    assert said("2020-10~", capital=True) == "About October 2020"


def test_it_takes_plain_days_and_moments():
    html = '<time datetime="2016-01-15">15 January 2016</time>'
    assert date_in_words(date(2016, 1, 15)) == html
    assert date_in_words(make_aware(datetime(2016, 1, 15, 0, 30))) == html


def test_nothing_is_said_of_no_date():
    assert date_in_words(None) == "" == plain_date(None)
