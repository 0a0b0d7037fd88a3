"""The timeline by year, month and incident."""

import pytest

from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines
from memorial.timeline import years
from tests.factories.people import incident, person


def timeline(locale, **order):
    return years.timeline(
        lines(PersonPage.objects.oldest_first(), locale, "summary"), locale, **order
    )


def shape(trees, *, oldest_first=False, language="en"):
    """Years, their months, and the names in each group."""
    return [
        (
            year.number,
            [
                (
                    month.number,
                    [[p.called for p in group.people] for group in month.groups],
                )
                for month in year.months
            ],
        )
        for year in timeline(trees.locale[language], oldest_first=oldest_first).years
    ]


def named(trees, **people):
    for name, date in people.items():
        person(trees.timeline["en"], name=name, death_date=date)


def test_newest_first_and_oldest_first(trees):
    named(trees, Ada="2016-03-01", Bea="2017-07-12", Cia="2017-07-20", Dea="2017-09")
    assert shape(trees) == [
        (2017, [(9, [["Dea"]]), (7, [["Cia"], ["Bea"]])]),
        (2016, [(3, [["Ada"]])]),
    ]
    assert shape(trees, oldest_first=True) == [
        (2016, [(3, [["Ada"]])]),
        (2017, [(7, [["Bea"], ["Cia"]]), (9, [["Dea"]])]),
    ]


@pytest.mark.parametrize("oldest_first", [True, False])
def test_what_is_not_known_comes_last(trees, oldest_first):
    named(trees, Day="2016-03-01", Year="2016", Season="2016-22", Unknown="XXXX-XX-XX")
    named(trees, Decade="201X", Night="2016-12-31/2017-01-01")
    years = shape(trees, oldest_first=oldest_first)
    assert [number for number, _months in years] == [2016, None]
    assert [number for number, _groups in years[0][1]][-1] is None
    assert sorted(name for [name] in years[0][1][-1][1]) == ["Season", "Year"]
    assert sorted(name for [name] in years[1][1][0][1]) == ["Decade", "Unknown"]


def test_people_of_one_incident_stand_together_each_named(trees):
    event = incident(trees.incidents["en"])
    for name, date, of in (
        ("Ada", "2017-07-12", event),
        ("Bea", "2017-07-13", None),
        ("Cia", "2017-07-14", event),
    ):
        person(trees.timeline["en"], name=name, death_date=date, incident=of)
    for language in ("en", "fr"):
        assert shape(trees, oldest_first=True, language=language) == [
            (2017, [(7, [["Ada", "Cia"], ["Bea"]])])
        ]


def test_a_person_found_later_may_be_placed_by_that_day(trees):
    person(
        trees.timeline["en"],
        name="Ada",
        death_date="2020-10",
        found_date="2021-01-01",
        placed_by="found",
    )
    assert shape(trees) == [(2021, [(1, [["Ada"]])])]


def test_drafts_are_not_on_the_timeline(trees):
    person(trees.timeline["en"], publish=False)
    assert shape(trees) == []


def test_it_lists_everybody_in_every_language(trees, client):
    named(trees, Ada="2016", Bea="2017-07-12")
    person(trees.timeline["fr"], name="", name_status="unknown", death_date="2018")
    for path, unnamed in (
        ("/en/people/", "A person whose name is not known"),
        ("/fr/personnes/", "Une personne dont on ne connaît pas le nom"),
    ):
        html = client.get(path).content.decode()
        assert [word in html for word in ("Ada", "Bea", unnamed)] == [True] * 3


@pytest.mark.parametrize(
    "order", ["", "?order=oldest", "?order=%00", "?order=1&order=2"]
)
def test_any_order_in_the_address_is_answered(client, trees, order):
    assert client.get(f"/en/people/{order}").status_code == 200
