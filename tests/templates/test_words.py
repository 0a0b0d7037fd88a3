"""Words on pages: escaped, in their own language and direction."""

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import mark_safe

from memorial.languages.templatetags.languages import (
    direction,
    language_name,
    paragraphs,
)
from memorial.languages.wording import Wording


def test_paragraphs_and_lines_are_kept():
    assert paragraphs("One.\n\nTwo,\nthree.") == (
        "<p>One.</p>\n\n<p>Two,<br>three.</p>"
    )


@pytest.mark.parametrize("sort", [str, mark_safe])
def test_markup_in_words_is_only_words(sort):
    assert paragraphs(sort("<script>")) == "<p>&lt;script&gt;</p>"


@pytest.mark.parametrize(
    "code, expected", [("fr", "ltr"), ("ar", "rtl"), ("ps", "rtl"), ("xx", "auto")]
)
def test_the_direction_of_a_language(code, expected):
    assert direction(code) == expected


def test_the_name_of_a_language_stands_within_a_sentence():
    assert language_name("fr") == "French"
    with translation.override("fr"):
        assert language_name("en") == "anglais"
    assert language_name("xx") == "xx"


def rendered(wording, **more):
    return render_to_string("components/wording.html", {"wording": wording} | more)


def test_own_words_carry_no_mark():
    html = rendered(Wording("A life.", "en"))
    assert "lang=" not in html
    assert "wording__note" not in html


def test_borrowed_words_say_their_language():
    html = rendered(Wording("Une vie.", "fr", borrowed=True))
    assert 'lang="fr" dir="ltr"' in html
    assert "Only available in French so far." in html


def test_an_older_translation_says_so():
    html = rendered(Wording("A life.", "en", older=True))
    assert "The original text has changed since this translation was made." in html


def test_small_notes_are_quiet():
    html = rendered(Wording("Une vie.", "fr", borrowed=True), quiet=True)
    assert 'lang="fr"' in html
    assert "Only available" not in html
