"""How a date in somebody's own words is understood."""

import pytest

from memorial.contributions.handling.parts.when import understood


@pytest.mark.parametrize(
    ("told", "language", "edtf"),
    [
        ("12 July 2016", "en", "2016-07-12"),
        ("le 12 juillet 2016", "fr", "2016-07-12"),
        ("12/07/2016", "ar", "2016-07-12"),
    ],
)
def test_a_date_is_understood(told, language, edtf):
    assert understood(told, language).edtf == edtf


@pytest.mark.parametrize("told", ["the night after the storm", "", "11/24/2021"])
def test_what_is_no_date_is_left_to_the_editor(told):
    assert understood(told, "en") is None
