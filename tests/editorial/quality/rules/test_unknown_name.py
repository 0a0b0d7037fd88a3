"""Whose name nobody knows is found; a name that is withheld is none of these."""

from tests.editorial.quality.finding import found
from tests.factories.people import person


def test_it_finds_whose_name_nobody_knows(trees):
    person(trees.timeline["en"], name="", name_status="unknown")
    person(trees.timeline["en"], name="", name_status="withheld")
    person(trees.timeline["en"], name="Ada")
    assert found("unknown_name") == {"A person whose name is not known": ""}
