"""A name in letters that Latin faces have not is known by them."""

import pytest
from django.contrib.staticfiles import finders

from memorial.names.scripts import LETTERS, scripts_in


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("", []),
        ("Testina Inventée, Łódź", []),
        ("تستينا", ["arabic"]),
        ("Testina پښتو", ["arabic"]),
        ("ተስቲና", ["ethiopic"]),
        ("ተስቲና تستينا", ["arabic", "ethiopic"]),
        ("Тестина 試", []),
    ],
)
def test_scripts_are_known_by_their_letters(text, scripts):
    assert scripts_in(text) == scripts


@pytest.mark.parametrize("script", LETTERS)
def test_every_script_has_its_stylesheet(script):
    assert finders.find(f"fonts/{script}.css")
