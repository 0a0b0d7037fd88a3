"""The style within each page: shortened, and the same rules as the joined file."""

import re

import pytest
from django.contrib.staticfiles import finders

from home import style_within
from home.style_within import addressed, made, shortened
from home.stylesheet import StylesheetFinder, joined

STRINGS = re.compile(r'"[^"]*"')
NOT_SAID = re.compile(r"/\*.*?\*/|[\s]", re.DOTALL)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("/* Why. */\na {\n  color: red;\n}\n", "a{color: red;}"),
        ("a,\nb > c {}", "a,b > c{}"),
        ("@media (a) and (b) {}", "@media (a) and (b){}"),
        ("a { margin: calc(1px + 2px) }", "a{margin: calc(1px + 2px)}"),
    ],
)
def test_comments_and_needless_space_are_left_out(long, short):
    assert shortened(long) == short


def test_nothing_else_is_left_out():
    text = joined(StylesheetFinder.source)
    assert NOT_SAID.sub("", shortened(text)) == NOT_SAID.sub("", text)
    written = NOT_SAID.sub(lambda found: " " * found[0].isspace(), text)
    assert STRINGS.findall(shortened(text)) == STRINGS.findall(written)


def test_what_it_loads_is_found_from_every_page():
    loaded = re.findall(r'url\("([^"]+)"\)', made().text)
    assert len(loaded) == 2
    for url in loaded:
        assert finders.find(url.removeprefix("/static/"))


def test_what_it_loads_has_the_address_under_which_it_is_served(monkeypatch):
    monkeypatch.setattr(style_within, "static", "https://files.example/{}".format)
    assert addressed('url("../a.b")') == 'url("https://files.example/a.b")'


def test_it_cannot_end_its_element():
    assert "</" not in made().text
