"""Whether a text tells a name."""

import pytest

from memorial.people.rules.mentions import tells, untold_words, words_of


@pytest.mark.parametrize(
    ("text", "names", "told"),
    [
        ("Testina died here.", ["Testina Inventée"], True),
        ("TESTINA", ["Téstina"], True),
        ("The street of Inventee.", ["Testina Inventée"], True),
        ("https://example.org/testina-2017", ["Testina"], True),
        ("محمد", ["محمد"], True),
        ("https://example.org/lamortetestina5", ["Testina"], True),
        ("https://example.org/wiki/T%C3%A9stina_(2017)", ["Téstina"], True),
        ("https://example.org/%D9%85%D8%AD%D9%85%D8%AF", ["محمد"], True),
        ("https://example.org/t%E9stina", ["Téstina"], True),
        ("Nothing is told.", ["Testina"], False),
        ("100 % of nothing, 50%-off", ["Testina"], False),
        ("He was with Al.", ["Al"], False),
        ("Testina", [], False),
        ("", ["Testina"], False),
    ],
)
def test_a_text_tells_a_name(text, names, told):
    assert tells(text, words_of(names)) == told


@pytest.mark.parametrize(
    ("told", "expected"),
    [(True, {"secreta"}), (False, {"testina", "public", "secreta"})],
)
def test_which_words_must_not_be_told(told, expected):
    others = [("Public Testina", False), ("Testina Secreta", True)]
    assert untold_words("Testina Public", others, told=told) == expected
