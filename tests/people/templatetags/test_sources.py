"""An address of a source as one says it."""

import pytest

from memorial.people.templatetags.sources import without_scheme


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://www.example.org/report/", "example.org/report"),
        ("HTTP://example.org/a?b=c#d", "example.org/a?b=c#d"),
        ("https://wwwexample.org", "wwwexample.org"),
        ("ftp://example.org/www.a", "ftp://example.org/www.a"),
    ],
)
def test_only_what_nobody_says_is_left_out(url, said):
    assert without_scheme(url) == said
