"""The pages of figures and of the map, as anybody may ask for them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from memorial.people.models import Cause, Withholding
from tests.factories.people import in_language, person

LANGUAGES = ("en", "fr")
VIEWS = ("figures", "map")


def address(view, language="en"):
    with translation.override(language):
        return reverse(f"timeline:{view}")


def html(client, view, language="en"):
    response = client.get(address(view, language))
    assert response.status_code == 200
    return response.content.decode()


def someone(trees, **facts):
    return person(
        trees.timeline["en"],
        **{
            "place": "off an invented coast",
            "place_country": "FR",
            "latitude": "50.98765",
            "longitude": "1.81234",
            "place_precision": "sea",
            "origins": [{"country": "SD"}],
        }
        | facts,
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_it_is_the_same_for_everybody_and_needs_nothing_else(
    client, trees, view, language
):
    someone(trees)
    response = client.get(address(view, language))
    text = response.content.decode()
    assert response["Cache-Control"] == "public, max-age=60"
    assert f'<html lang="{language}"' in text
    assert " style=" not in text and "<script" not in text
    assert {"en", "fr"} <= set(re.findall(r'hreflang="([\w-]+)"', text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_an_empty_archive_has_one_heading_and_no_empty_table(
    client, trees, view, language
):
    text = html(client, view, language)
    assert text.count("<h1") == 1
    assert "<table" not in text and "<circle class" not in text.split("map-key")[0]


@pytest.mark.parametrize("view", VIEWS)
def test_headings_go_down_by_one(client, trees, view):
    someone(trees)
    levels = [int(level) for level in re.findall(r"<h(\d)", html(client, view))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("view", VIEWS)
def test_it_asks_the_database_as_often_for_one_as_for_three(client, trees, view):
    def queries():
        client.get(address(view))
        with CaptureQueriesContext(connection) as captured:
            client.get(address(view))
        return len(captured)

    someone(trees)
    one = queries()
    someone(trees, name="Testina")
    someone(trees, name="Modello", place="elsewhere")
    assert queries() == one <= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_lead_to_the_timeline_with_the_same_people(client, trees, language):
    entry = someone(trees)
    entry.causes = [Cause(cause="drowning")]
    entry.save_revision().publish()
    text = html(client, "figures", language)
    above = trees.timeline[language].url
    for query in ("cause=drowning", "origin=SD", "age=25-39", "from=2017&amp;to=2017"):
        assert f'href="{above}?{query}"' in text


def test_numbers_in_drawings_have_points_in_every_language(client, trees):
    for year in ("2015", "2016", "2016", "2018"):
        someone(trees, death_date=year)
    drawings = "".join(
        re.findall(r"<svg.*?</svg>", html(client, "figures", "fr"), re.S)
    )
    assert re.search(r'="[\d.]+\.\d+em"', drawings)
    assert not re.search(r'="\d+,\d', drawings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_name_is_a_link_under_its_place(client, trees, language):
    entry = in_language(someone(trees, name="Testina"), language)
    text = html(client, "map", language)
    assert 'href="#place-1"' in text and 'id="place-1"' in text
    assert f'<a href="{entry.url}"><bdi>Testina</bdi></a>' in text


def test_what_is_withheld_is_counted_as_not_known_and_stands_nowhere(client, trees):
    entry = someone(trees, name="Kanarienvogel", place="Kanarienstadt")
    entry.causes = [Cause(cause="drowning")]
    entry.save_revision().publish()
    assert "Kanarien" in html(client, "map")
    assert "cause=drowning" in html(client, "figures")
    for fact in ("name", "place", "causes", "origins", "age"):
        Withholding.objects.create(translation_key=entry.translation_key, fact=fact)
    for language in LANGUAGES:
        page = html(client, "map", language)
        assert "Kanarien" not in page and "#place-" not in page
        figures = html(client, "figures", language)
        assert not re.search(r"drowning|origin=SD|age=25-39", figures)


def test_no_more_digits_than_the_public_record_gives(client, trees):
    someone(trees, place="", place_country="")
    text = html(client, "map")
    assert "50.99" in text and "50.987" not in text and "1.812" not in text


def test_hostile_words_of_a_place_are_words(client, trees):
    someone(trees, place="<script>alert(1)</script>{{7*7}}\"'")
    text = html(client, "map")
    assert "<script" not in text and "&lt;script&gt;" in text and "{{7*7}}" in text
