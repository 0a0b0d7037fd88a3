"""A portrait of which nobody says who made it is found."""

from tests.editorial.quality.finding import found
from tests.editorial.quality.portraits import with_portrait
from tests.factories.people import person


def test_it_finds_portraits_without_credit(trees):
    with_portrait(trees.timeline["en"], "Ada", credit="")
    with_portrait(trees.timeline["en"], "Bea")
    person(trees.timeline["en"], name="Cyd")
    assert found("portrait_without_credit") == {"Ada": ""}
