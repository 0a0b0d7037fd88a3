"""A text as it is read, and where each of its signs stood."""

import pytest

from memorial.names.as_read import as_read, with_places


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("x.org/Jos%C3%A9", "x.org/José"),
        ("x.org/Jos%E9", "x.org/José"),
        ("Ana%20Exemple", "Ana Exemple"),
        ("Exem\u00adple\u200b", "Exemple"),
        ("100 %, 5 %zz", "100 %, 5 %zz"),
        ("", ""),
    ],
)
def test_as_read(text, read):
    assert as_read(text) == read


def test_each_sign_is_found_again():
    text = "a%C3%A9b\u00adc"
    read, places = with_places(text)
    assert read == "aébc"
    assert [text[a:b] for a, b in places] == ["a", "%C3%A9", "b", "c"]


def test_what_is_read_as_it_stands_needs_no_places():
    assert with_places("é") == ("é", None)
