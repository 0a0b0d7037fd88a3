"""Minors and ages in words."""

import pytest
from django.utils import translation

from memorial.people.rules.ages import age_groups, age_in_words, minor


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        ((None, None, "years", ""), None),
        ((17, None, "years", ""), True),
        ((18, None, "years", ""), False),
        ((16, 19, "years", ""), True),
        ((None, 17, "years", ""), True),
        ((0, None, "years", ""), True),
        ((40, None, "days", ""), True),
        ((30, None, "months", ""), True),
        ((25, None, "years", "yes"), True),
        ((None, None, "years", "no"), False),
    ],
)
def test_who_is_a_minor(age, expected):
    assert minor(*age) == expected


@pytest.mark.parametrize(
    ("age", "english", "french"),
    [
        ((25, None, "years", False), "25 years old", "25\xa0ans"),
        ((1, None, "years", False), "1 year old", "1\xa0an"),
        ((25, None, "years", True), "about 25 years old", "environ 25\xa0ans"),
        ((16, 17, "years", False), "16 to 17 years old", "16 à 17\xa0ans"),
        ((10, None, "months", False), "10 months old", "10\xa0mois"),
        ((1, None, "days", False), "1 day old", "1\xa0jour"),
        ((None, None, "years", False), "", ""),
        ((None, 20, "years", False), "20 years old", "20\xa0ans"),
    ],
)
def test_an_age_in_words(age, english, french):
    with translation.override("en"):
        assert age_in_words(*age) == english
    with translation.override("fr"):
        assert age_in_words(*age) == french


@pytest.mark.parametrize(
    ("age", "groups"),
    [
        ((15, None, "years"), ("13-17",)),
        ((12, 12, "years"), ("under-13",)),
        ((16, 18, "years"), ("13-17", "18-24")),
        ((None, 24, "years"), ("18-24",)),
        ((25, 39, "years"), ("25-39",)),
        ((40, 99, "years"), ("40-up",)),
        ((18, None, "months"), ("under-13",)),
        ((None, None, "years"), ()),
        ((0, None, "years"), ("under-13",)),
    ],
)
def test_the_groups_of_an_age(age, groups):
    assert age_groups(*age) == groups
