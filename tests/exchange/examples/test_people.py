"""The people whom the two founding documents name or describe, told with care."""

import re
from types import SimpleNamespace

from memorial.people.models import PersonPage
from memorial.people.rules.plausibility import findings

DRIVER = "2017-05"
NOT_NAMED = "2017-03"


def by_year(people):
    return [key.split("-")[0] for key in people]


def test_everybody_is_here(examples, people):
    years = by_year(people)
    counted = {year: years.count(year) for year in sorted(set(years))}
    assert counted == {"2000": 58, "2016": 2, "2017": 7}


def test_each_of_those_who_died_at_dover_has_an_entry(examples, people):
    (incident,), _people = examples
    names = {
        person.facts["name"]
        for person in people.values()
        if person.incident == incident.key
    }
    assert len(names) == incident.facts["dead_from"] == 58


def test_everybody_has_a_source_that_can_be_found(people):
    for person in people.values():
        assert any(
            row.get("url") or row.get("description") for row in person.rows["sources"]
        ), person.key


def test_the_links_carry_no_trackers(examples):
    for entries in examples:
        for entry in entries:
            for row in entry.rows["sources"]:
                assert not re.search(
                    r"utm_|fbclid|srsltid|xtref|CMP=|[?&][st]=|#|bit\.ly",
                    row.get("url", ""),
                ), entry.key


def test_nothing_about_anybody_is_implausible(people):
    for person in people.values():
        facts = {
            field.name: field.get_default()
            for field in PersonPage._meta.concrete_fields
        }
        told = SimpleNamespace(**facts | person.facts)
        assert list(findings(told)) == [], person.key


def test_a_point_says_how_precise_it_is(people):
    for person in people.values():
        point = {"latitude", "longitude", "place_precision"} & set(person.facts)
        assert len(point) in (0, 3), person.key
        assert person.facts.get("place_precision") != "exact"


def test_two_people_were_named_later(people):
    named = {
        key
        for key, person in people.items()
        for row in person.rows.get("change_notes", [])
        if row["kind"] == "named"
    }
    assert named == {"2017-01", "2017-02"}
    first = people["2017-01"]
    assert {"Johnsina"} <= {row["text"] for row in first.rows["other_names"]}
    assert "Johnsina" in first.words["fr"]["change_notes"][0]
    assert "Johnsina" in first.words["en"]["change_notes"][0]


def test_the_polish_driver_is_never_called_exiled(people):
    driver = people[DRIVER]
    assert driver.facts["inclusion"] == "bystander"
    assert [row["country"] for row in driver.rows["origins"]] == ["PL"]
    for words in driver.words.values():
        told = " ".join(words.values())
        assert not re.search(r"exil|migra|réfugi|refugee", told, re.IGNORECASE)


def test_only_he_is_a_bystander(people):
    assert [
        key
        for key, person in people.items()
        if person.facts["inclusion"] == "bystander"
    ] == [DRIVER]


def test_the_person_without_a_name_has_the_same_entry(people):
    unknown = people[NOT_NAMED]
    assert unknown.facts["name_status"] == "unknown"
    assert "name" not in unknown.facts
    assert len(unknown.words["en"]["circumstances"]) > 300


def test_nobody_without_a_date(people):
    for person in people.values():
        placed_by = person.facts.get("placed_by", "death")
        assert person.facts[f"{placed_by}_date"].earliest, person.key
        assert person.facts["death_basis"], person.key


def test_originals_stand_in_both_languages(people):
    firsts = [next(iter(person.words)) for person in people.values()]
    assert firsts.count("en") == 59
    assert firsts.count("fr") == 8
