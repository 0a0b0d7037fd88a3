"""Error pages: in the reader's language, without a query, a script or a cookie."""

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

ALL = ["400.html", "403.html", "404.html", "410.html", "500.html"]
TOLD = ALL[:-1]


def rendered(name, path):
    return render_to_string(name, {}, request=RequestFactory().get(path))


@pytest.mark.parametrize("name", ALL)
def test_it_needs_no_database_and_no_script(name):
    html = rendered(name, "/en/nowhere/")
    assert "<h1" in html
    assert "<script" not in html and "style=" not in html


@pytest.mark.parametrize("name", TOLD)
def test_it_speaks_the_language_of_the_path(name):
    with translation.override("fr"):
        html = rendered(name, "/fr/nulle-part/")
    assert html.count("<h1") == 1
    assert '<section class="error" lang="fr"' in html
    assert "/fr/recherche/" in html


@pytest.mark.parametrize("name", ALL)
def test_it_speaks_every_language_where_the_path_has_none(name):
    html = rendered(name, "/nowhere.php")
    assert html.count("<h1") == 2
    assert 'href="/en/"' in html and 'href="/fr/"' in html


def test_what_was_taken_down_is_not_explained():
    html = rendered("410.html", "/en/people/7/")
    assert "has been taken down" in html
    assert "7" not in html.split("<main")[1]


def test_a_fault_needs_no_context_at_all():
    assert "Something went wrong" in render_to_string("500.html")
