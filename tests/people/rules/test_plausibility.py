"""What cannot be, and what is odd."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.rules.plausibility import findings

TODAY = date(2026, 1, 1)


def found(**changes):
    """The (field, is an error) pairs for a plain entry with some changes."""
    facts = {
        "name": "Testina",
        "name_status": "known",
        "age_from": 30,
        "age_to": None,
        "age_unit": "years",
        "age_about": False,
        "minor_override": "",
        "birth_date": None,
        "death_date": "2017-07-12",
        "found_date": None,
        "identified_date": None,
        "burial_date": None,
        "latitude": Decimal("50.95"),
        "longitude": Decimal("1.85"),
    } | changes
    for name, value in facts.items():
        if name.endswith("_date") and value:
            facts[name] = UncertainDate.from_edtf(value)
    return [
        (finding.field, finding.error)
        for finding in findings(SimpleNamespace(**facts), today=TODAY)
    ]


def test_a_plain_entry_has_nothing_odd():
    assert found() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"found_date": "2017-07-11"}, [("found_date", True)]),
        ({"found_date": "2017-07"}, []),
        ({"identified_date": "2017-06"}, [("identified_date", True)]),
        ({"burial_date": "2016"}, [("burial_date", True)]),
        ({"birth_date": "2018"}, [("birth_date", True), ("age_from", False)]),
        ({"birth_date": "1997-01-01"}, [("age_from", False)]),
        ({"death_date": "2027-01-01"}, [("death_date", True)]),
        ({"death_date": "2026"}, []),
        ({"death_date": "1971-01-01"}, [("death_date", False)]),
        ({"age_from": 20, "age_to": 10}, [("age_to", True)]),
        ({"age_from": 99}, [("age_from", False)]),
        ({"age_from": 25, "minor_override": "yes"}, [("minor_override", True)]),
        ({"age_from": 12, "minor_override": "no"}, [("minor_override", True)]),
        ({"age_from": 16, "age_to": 19, "minor_override": "no"}, []),
        ({"latitude": None}, [("latitude", True)]),
        ({"latitude": Decimal("90.906")}, [("latitude", True)]),
        ({"latitude": Decimal("65.906")}, [("latitude", False)]),
        ({"longitude": Decimal("181")}, [("longitude", True)]),
        ({"latitude": None, "longitude": None}, []),
        ({"name_status": "unknown"}, [("name_status", True)]),
        ({"name": "", "name_status": "known"}, [("name", False)]),
        ({"name": "", "name_status": "unknown"}, []),
    ],
)
def test_what_is_found(changes, expected):
    assert found(**changes) == expected
