"""Selects of countries and languages by name, in the language of the admin."""

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override

from memorial.people.widgets import BORDER, CountrySelect, LanguageSelect


def chosen(widget, value):
    html = BeautifulSoup(widget.render("of", value, {"id": "id_of"}), "html.parser")
    assert html.select_one("select")["name"] == "of"
    return [(one["value"], one.text) for one in html.select("option[selected]")]


@pytest.mark.parametrize(
    ("code", "country", "language"),
    [("en", "Sudan", "Tigrinya"), ("fr", "Soudan", "Tigrinya")],
)
def test_one_is_chosen_by_its_name(code, country, language):
    with override(code):
        assert chosen(CountrySelect(), "SD") == [("SD", country)]
        assert chosen(LanguageSelect(), "ti") == [("ti", language)]


@pytest.mark.parametrize("value", [None, ""])
def test_nothing_is_chosen_where_nothing_is_known(value):
    assert chosen(CountrySelect(), value) == [("", "—")]
    assert chosen(LanguageSelect(), value) == [("", "—")]


def test_another_language_stays_what_it_is():
    assert chosen(LanguageSelect(), 'x"<b>') == [('x"<b>', 'x"<b>')]
    assert chosen(LanguageSelect(), "ti") == [("ti", "Tigrinya")]


def test_those_needed_most_come_first():
    html = BeautifulSoup(CountrySelect(often=BORDER).render("of", None), "html.parser")
    first = html.select_one("optgroup")
    assert {one["value"] for one in first.select("option")} == set(BORDER)
