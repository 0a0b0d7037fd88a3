"""A portrait that nobody has described is found."""

from tests.editorial.quality.finding import found
from tests.editorial.quality.portraits import with_portrait
from tests.factories.people import person


def test_it_finds_portraits_without_description(trees):
    with_portrait(trees.timeline["en"], "Ada", portrait_alt="")
    with_portrait(trees.timeline["en"], "Bea")
    person(trees.timeline["en"], name="Cyd")
    assert found("portrait_without_alt") == {"Ada": ""}
