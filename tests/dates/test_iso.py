"""Dates for machines say no more than is known."""

import pytest

from memorial.dates.iso import iso_date
from memorial.dates.uncertain import UncertainDate


@pytest.mark.parametrize(
    ("edtf", "iso"),
    [
        ("2017-07-12", "2017-07-12"),
        ("2017-07", "2017-07"),
        ("2017", "2017"),
        ("2017~", ""),
        ("2017-07-12?", ""),
        ("2017-07-11/2017-07-12", ""),
        ("2017-21", ""),
        ("201X", ""),
        ("../2017", ""),
        ("[2016,2018]", ""),
        ("XXXX-XX-XX", ""),
    ],
)
def test_only_plain_dates(edtf, iso):
    assert iso_date(UncertainDate.from_edtf(edtf)) == iso
