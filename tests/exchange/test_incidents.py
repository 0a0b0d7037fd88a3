"""Incidents out of rows that tell of one event."""

from .lists import ADA, NOBODY, together
from .tables import assembled, notes_of


def test_rows_that_share_date_and_text_are_one_incident():
    found = assembled([ADA, *together("Ada One", "", "Eve Two")])
    (incident,) = found.incidents.values()
    assert [person.incident for person in found.persons] == ["", *[incident.key] * 3]
    assert incident.facts["dead_from"] == 3
    assert incident.facts["date"].edtf == "2018-01-01"
    assert incident.words == {"fr": {"place": "Au large d’Exempleville"}}


def test_rows_without_a_text_are_not_one_incident():
    blank = {"date": "20180101", "location": "Exempleville"}
    assert assembled([blank, blank]).incidents == {}


def test_one_text_on_two_days_is_two_deaths():
    rows = [NOBODY, NOBODY | {"date": "201709"}]
    assert assembled(rows).incidents == {}


def test_a_row_of_the_same_day_place_and_point_joins_and_is_reported():
    apart = together("Zoe Three", text="Un autre texte inventé.")
    found = assembled([*together("Ada One", "Eve Two"), *apart])
    (incident,) = found.incidents.values()
    assert incident.facts["dead_from"] == 3
    assert notes_of(found, "date") == [(4, "doubt")]


def test_two_groups_of_one_shipwreck_are_one_incident():
    others = together("Zoe Three", "Max Four", text="Un autre groupe inventé.")
    found = assembled([*together("Ada One", "Eve Two"), *others])
    assert [one.facts["dead_from"] for one in found.incidents.values()] == [4]


def test_rows_of_one_day_and_place_alone_are_no_incident():
    rows = [*together("Ada One"), *together("Eve Two", text="Un autre.")]
    assert assembled(rows).incidents == {}


def test_an_incident_has_only_what_all_its_rows_agree_on():
    rows = together("Ada One", "Eve Two")
    rows[1] |= {"latitude": "50.8", "source1": "https://paper.example/b"}
    rows[1]["location"] = "Sur la plage"
    (incident,) = assembled(rows).incidents.values()
    assert "latitude" not in incident.facts
    assert "longitude" not in incident.facts
    assert (incident.words, incident.rows) == ({}, {"sources": []})


def test_an_incident_has_the_sources_that_all_its_rows_name():
    rows = [row | {"source1": "https://paper.example/a"} for row in together("A B", "")]
    (incident,) = assembled(rows).incidents.values()
    assert [row["url"] for row in incident.rows["sources"]] == [
        "https://paper.example/a"
    ]
