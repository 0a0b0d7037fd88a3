"""The catalogues: complete, and in French that a French editor would write."""

import re

import polib
import pytest
from django.conf import settings

from memorial.languages.catalogue import (
    asked_for,
    faults,
    in_python,
    in_template,
    update,
)

FRENCH = settings.BASE_DIR / "memorial/locale/fr/LC_MESSAGES/django.po"
# What no French text of ours holds, with the reason.
WRONG = {
    "a straight apostrophe or quotation mark": r"['\"“”]",
    "a plain space before a double mark": r" [:;?!»]",
    "an opening guillemet without its space": r"«(?!\u00a0)",
    "a closing guillemet without its space": r"(?<!\u00a0)»",
    "a double mark without its space": r"\w[;?!]",
    "two spaces, or three dots": r"  |\.\.\.",
    "a form for both genders": r"·",
    "a word that the style guide avoids": r"\b(migrante?s?|clandestine?s?|victimes?)\b",
}


def french_texts():
    for entry in polib.pofile(str(FRENCH)):
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            if text:
                yield text


@pytest.mark.parametrize("reason", WRONG)
def test_the_french_is_written_as_french(reason):
    found = [text for text in french_texts() if re.search(WRONG[reason], text)]
    assert found == []


def test_nothing_is_missing():
    assert list(faults(FRENCH, asked_for(settings.BASE_DIR))) == []


def test_no_string_has_a_context_that_the_catalogue_would_not_see():
    templates = (settings.BASE_DIR / "templates").rglob("*.html")
    found = [
        str(path)
        for path in templates
        if re.search(r"{% (?:blocktranslate|translate)[^%]* context ", path.read_text())
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('_("one")', [("one", "")]),
        ('gettext_lazy("one " "two")', [("one two", "")]),
        ('ngettext("%d one", "%d many", n)', [("%d one", "%d many")]),
        ("_(name)", []),
        ('other("one")', []),
    ],
)
def test_strings_are_found_in_python(source, found):
    assert list(in_python(source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('{% translate "one" %}', [("one", "")]),
        ('{% translate "it’s (one)" as x %}', [("it’s (one)", "")]),
        ("{% blocktranslate %}a {{ b }}{% endblocktranslate %}", [("a %(b)s", "")]),
        (
            "{% blocktranslate trimmed count n=n %}\n one\n{% plural %}\n many"
            "{% endblocktranslate %}",
            [("one", "many")],
        ),
        ("plain", []),
    ],
)
def test_strings_are_found_in_templates(source, found):
    assert list(in_template(source)) == found


def test_what_is_missing_is_said(tmp_path):
    path = tmp_path / "fr" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    asked = {"a %(b)s": ("", {"x.py"}), "two": ("", {"y.py"})}
    update(path, asked)
    assert list(faults(path, asked)) == [
        "not translated: 'a %(b)s'",
        "not translated: 'two'",
    ]
    po = polib.pofile(str(path))
    po[0].msgstr, po[1].msgstr, po[1].flags = "un c", "deux", ["fuzzy"]
    po.save()
    assert list(faults(path, asked)) == [
        "a placeholder is lost: 'a %(b)s'",
        "fuzzy: 'two'",
    ]
    assert list(faults(path, {})) == [
        "asked for by nobody: 'a %(b)s'",
        "asked for by nobody: 'two'",
    ]
