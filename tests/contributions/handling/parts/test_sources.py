"""Links are found in what was written, the rest stays words."""

import pytest

from memorial.contributions.handling.parts.sources import parted


@pytest.mark.parametrize(
    ("told", "links", "rest"),
    [
        ("https://example.org/a", ["https://example.org/a"], ""),
        ("See https://example.org/a.", ["https://example.org/a"], "See"),
        (
            "(https://example.org/a), HTTP://EXAMPLE.ORG/b",
            ["https://example.org/a", "HTTP://EXAMPLE.ORG/b"],
            "",
        ),
        ("her grave in Fictiville", [], "her grave in Fictiville"),
        ("javascript:alert(1)", [], "javascript:alert(1"),
        ("https://example.org/a\nhttps://example.org/a", ["https://example.org/a"], ""),
        ("", [], ""),
    ],
)
def test_links_and_words_are_told_apart(told, links, rest):
    assert parted(told) == (links, rest)
