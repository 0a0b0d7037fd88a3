"""Machines are asked in their own form, and a strange answer is no answer."""

import pytest

from memorial.languages.machine.answers import NotTranslated
from memorial.languages.machine.choosing import is_on, translator
from memorial.languages.machine.deepl import DeepL
from memorial.languages.machine.libretranslate import LibreTranslate
from tests.languages.machine.fake_server import deepl, libre, post_json, serving


def test_libretranslate_is_asked_in_its_own_form():
    with serving(libre) as server:
        machine = LibreTranslate(server.address, "a key", post_json)
        assert machine.translate(["One.", "Two."], "en", "fr") == [
            "[fr] One.",
            "[fr] Two.",
        ]
    path, asked, _headers = server.asked[0]
    assert (path, asked) == (
        "/translate",
        {
            "q": ["One.", "Two."],
            "source": "en",
            "target": "fr",
            "format": "text",
            "api_key": "a key",
        },
    )


def test_deepl_is_asked_in_its_own_form():
    with serving(deepl) as server:
        machine = DeepL(server.address, "a key", post_json)
        assert machine.translate(["Un."], "fr", "en") == ["[fr] Un."]
    path, asked, headers = server.asked[0]
    assert (path, asked, headers["Authorization"]) == (
        "/v2/translate",
        {"text": ["Un."], "source_lang": "FR", "target_lang": "EN-GB"},
        "DeepL-Auth-Key a key",
    )


@pytest.mark.parametrize(
    "answer",
    [
        (200, {}),
        (200, {"translatedText": "one text", "translations": "one"}),
        (200, {"translatedText": [], "translations": []}),
        (200, {"translatedText": [None], "translations": [{"text": None}]}),
        (200, {"translatedText": [" "], "translations": [{"text": " "}]}),
        (200, {"translatedText": ["a", "b"], "translations": [{}, {}]}),
        (429, {"error": "too many"}),
        (500, {}),
    ],
)
@pytest.mark.parametrize("machine", [DeepL, LibreTranslate])
def test_a_strange_answer_is_no_answer(machine, answer):
    with serving(lambda asked: answer) as server, pytest.raises(NotTranslated):
        machine(server.address, "", post_json).translate(["One."], "en", "fr")


def test_no_machine_is_asked_unless_the_settings_say_so(settings):
    assert settings.TRANSLATOR == "none"
    assert not is_on()


def test_the_settings_choose_the_machine(settings):
    settings.TRANSLATOR, settings.TRANSLATOR_KEY = "deepl", "a key"
    settings.TRANSLATOR_URL = "https://api.example.org"
    chosen = translator(post_json)
    assert (type(chosen), chosen.address, chosen.key) == (
        DeepL,
        "https://api.example.org",
        "a key",
    )
