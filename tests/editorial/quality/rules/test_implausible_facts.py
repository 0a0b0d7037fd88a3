"""Odd facts of people and of incidents are found, with the sentence that says why."""

from tests.editorial.quality.finding import found
from tests.factories.people import incident, person


def test_it_finds_what_is_odd(trees):
    person(trees.timeline["en"], name="Ada", death_date="1950")
    person(trees.timeline["en"], name="Bea")
    incident(trees.incidents["en"], heading="A boat", latitude="1", longitude="1")
    far = "This point is far from the border."
    assert found("implausible_facts") == {
        "A boat": far,
        "Ada": "This is long before the deaths listed here: is the year right?",
    }
