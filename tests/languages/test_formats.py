"""In English, days are written as on both sides of the Channel: the day first."""

from datetime import date, datetime

import pytest
from django import forms
from django.utils.formats import date_format
from django.utils.translation import override


def test_the_day_stands_before_the_month():
    with override("en"):
        assert date_format(date(2016, 7, 11)) == "11 July 2016"
        told = date_format(datetime(2016, 7, 11, 15, 4), "DATETIME_FORMAT")
        assert told == "11 July 2016, 15:04"


@pytest.mark.parametrize("typed", ["2016-07-11", "11/07/2016", "11 July 2016"])
def test_it_is_read_so_too(typed):
    with override("en"):
        assert forms.DateField().clean(typed) == date(2016, 7, 11)


def test_a_month_before_the_day_is_refused():
    with override("en"), pytest.raises(forms.ValidationError):
        forms.DateField().clean("07/13/2016")
