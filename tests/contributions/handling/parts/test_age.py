"""What a form makes of an age in somebody's own words."""

import pytest

from memorial.contributions.handling.parts.age import read_age


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("26", {"age_from": 26, "age_unit": "years", "age_about": False}),
        ("about 20", {"age_from": 20, "age_unit": "years", "age_about": True}),
        ("environ 20 ans", {"age_from": 20, "age_unit": "years", "age_about": True}),
        (
            "16 ou 17 ans",
            {"age_from": 16, "age_to": 17, "age_unit": "years", "age_about": False},
        ),
        ("4 mois", {"age_from": 4, "age_unit": "months", "age_about": False}),
        ("40 days", {"age_from": 40, "age_unit": "days", "age_about": False}),
        ("٢٦", {"age_from": 26, "age_unit": "years", "age_about": False}),
        ("۲۶", {"age_from": 26, "age_unit": "years", "age_about": False}),
        ("a child of two", {"age_unit": "years"}),
        ("born in 1990", {"age_unit": "years"}),
        ("999", {"age_unit": "years"}),
        ("", {"age_unit": "years"}),
    ],
)
def test_the_first_numbers_are_read(told, read):
    assert read_age(told) == read
