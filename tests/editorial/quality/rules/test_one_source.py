"""An entry that rests on one source only is found."""

from tests.editorial.quality.finding import found, with_sources


def test_it_finds_who_has_one(trees):
    one, two = {"title": "One"}, {"title": "Two"}
    with_sources(trees.timeline["en"], "Ada")
    with_sources(trees.timeline["en"], "Bea", one)
    with_sources(trees.timeline["en"], "Cyd", one, two)
    assert found("one_source") == {"Bea": ""}
