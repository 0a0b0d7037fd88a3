"""An incident whose count and people disagree is found, with both numbers."""

import pytest

from tests.editorial.quality.finding import found
from tests.factories.people import incident, person


@pytest.mark.parametrize(
    ("counts", "people", "detail"),
    [
        ({"dead_from": 2}, 1, "counted: 2; with a page: 1"),
        ({"dead_from": 1}, 2, "counted: 1; with a page: 2"),
        ({"dead_from": 2, "dead_to": 3}, 1, "counted: 2 to 3; with a page: 1"),
        ({"dead_from": 1, "dead_to": 3}, 2, None),
        ({"dead_to": 3}, 1, None),
        ({"dead_from": 1}, 1, None),
        ({}, 1, None),
    ],
)
def test_it_finds_where_they_disagree(trees, counts, people, detail):
    boat = incident(trees.incidents["en"], heading="A boat", **counts)
    for name in ("Ada", "Bea")[:people]:
        person(trees.timeline["fr"], name=name, incident=boat)
    person(trees.timeline["en"], name="Cyd", incident=boat, fate="missing")
    assert found("incident_count") == ({"A boat": detail} if detail else {})
