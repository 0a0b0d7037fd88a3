"""What the style guide advises against, in both languages."""

import pytest

from memorial.people.rules.wording import advice_in, advice_on


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Three migrants walked on.", "en", ["migrant"]),
        ("A lifeless man.", "en", ["lifeless"]),
        ("The body was found at dawn.", "en", ["body was found"]),
        ("He committed suicide.", "en", ["committed suicide"]),
        ("Un corps sans vie a été retrouvé.", "fr", ["corps sans vie", "un corps"]),
        ("Il s’est suicidé.", "fr", ["s'est suicidé"]),
        ("MACABRE découverte", "fr", ["macabre"]),
        ("La 20e victime, un clandestin.", "fr", ["clandestin", "victime"]),
    ],
)
def test_what_is_avoided_is_found(text, language, found):
    assert [advice.found for advice in advice_on(text, language)] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "en"),
        ("A 19-year-old man from Sudan died. Nobody saw it.", "en"),
        ("Un homme de 19 ans, venu du Soudan, est mort.", "fr"),
        ("Three migrants walked on.", "ps"),
        ("Somebody unknown to us; the dramatic coast.", "en"),
    ],
)
def test_plain_words_need_no_advice(text, language):
    assert advice_on(text, language) == []


def test_the_advice_is_given_with_the_language_of_a_region():
    [advice] = advice_on("Three migrants", "en-gb")
    assert advice.instead == "person, person in exile, or the name"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_we_write_instead_is_never_what_we_avoid(language):
    for _sought, advice in advice_in(language):
        assert advice_on(advice.instead, language) == []
