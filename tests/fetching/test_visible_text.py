"""Of a page the words remain that its reader sees."""

import pytest

from memorial.fetching.visible_text import visible_text

HTML = b"""<html><head><title>T</title><style>no{}</style></head><body>
<nav>no</nav><script>no()</script><p>The  story</p><p>goes <b>on</b>.</p>
<footer>no</footer>"""


def test_the_text_is_what_is_read():
    assert visible_text(HTML, "text/html") == "T The story goes on ."


@pytest.mark.parametrize("body", [b"", b"<" * 1000, b"<div>" * 50_000, b"\xff\x00"])
def test_what_is_odd_breaks_nothing(body):
    assert isinstance(visible_text(body, "text/html"), str)


def test_what_is_no_page_has_no_text():
    assert visible_text(b"%PDF the story", "application/pdf") == ""
