"""When a name or a portrait may be shown."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.rules.disclosure import (
    Care,
    is_recent,
    name_may_be_shown,
    portrait_may_be_shown,
)

LONG_AGO = date(2017, 7, 12)
YESTERDAY = date.today() - timedelta(days=1)


def facts(age=30, latest=LONG_AGO, status="known", about=False, born=""):
    return SimpleNamespace(
        name_status=status,
        age_from=age,
        age_to=None,
        age_unit="years",
        age_about=about,
        minor_override="",
        birth_date=born and UncertainDate.from_edtf(born),
        placed_latest=latest,
    )


@pytest.mark.parametrize(
    ("person", "care", "shown"),
    [
        (facts(), Care(), True),
        (facts(), Care(withheld=frozenset({"name"})), False),
        (facts(), Care(withheld=frozenset({"name"}), decided=True), False),
        (facts(age=17), Care(), False),
        (facts(age=17), Care(guardians_agree=True), True),
        (facts(age=17), Care(decided=True), True),
        (facts(latest=YESTERDAY), Care(), False),
        (facts(latest=YESTERDAY), Care(family_informed=False), False),
        (facts(latest=YESTERDAY), Care(family_informed=True), True),
        (facts(latest=YESTERDAY), Care(decided=True), True),
        (facts(age=17, latest=YESTERDAY), Care(guardians_agree=True), False),
        (facts(latest=None), Care(), False),
        (facts(age=18, about=True), Care(), False),
        (facts(age=19, about=True), Care(), True),
        (facts(age=None, born="2003-05-04"), Care(), False),
        (facts(age=None, born="1990"), Care(), True),
        (facts(), Care(family_informed=False), False),
        (facts(), Care(family_informed=False, decided=True), False),
        (facts(age=17), Care(guardians_agree=False, decided=True), False),
        (facts(status="withheld"), Care(decided=True), False),
        (facts(), Care(withdrawn=True, decided=True), False),
    ],
)
def test_who_may_be_named(person, care, shown):
    assert name_may_be_shown(person, care, days=60) == shown


def test_the_sixtieth_day_is_recent_no_longer():
    today = date(2026, 3, 2)
    assert is_recent(date(2026, 1, 2), days=60, today=today)
    assert not is_recent(date(2026, 1, 1), days=60, today=today)


@pytest.mark.parametrize(
    ("care", "shown"),
    [
        (Care(), False),
        (Care(portrait_agreed=True), True),
        (Care(portrait_agreed=True, withheld=frozenset({"portrait"})), False),
        (Care(portrait_agreed=True, withheld=frozenset({"name"})), False),
    ],
)
def test_a_portrait_needs_consent_of_its_own(care, shown):
    assert portrait_may_be_shown(facts(), care, days=60) == shown


@pytest.mark.parametrize(
    ("minors", "care", "shown"),
    [
        ("decision", Care(guardians_agree=True), True),
        ("decision", Care(decided=True), True),
        ("guardians", Care(guardians_agree=True), True),
        ("guardians", Care(decided=True), False),
        ("guardians", Care(decided=True, guardians_agree=True), True),
        ("never", Care(guardians_agree=True, decided=True), False),
    ],
)
def test_what_the_group_allows_for_minors(minors, care, shown):
    assert name_may_be_shown(facts(age=17), care, days=60, minors=minors) == shown
    assert name_may_be_shown(facts(), care, days=60, minors=minors)
