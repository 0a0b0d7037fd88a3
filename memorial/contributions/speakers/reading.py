"""How each language of the forms stands, and what a speaker has to read in it."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language_info, override

from ..choices.doors import Door
from ..models import CheckedLanguage
from ..questions import ORDER
from ..wordings import SENTENCES, VERSION, WARNING


@dataclass(frozen=True)
class FormLanguage:
    """``checked`` is the record that a speaker read it in its present wording."""

    code: str
    name: str
    direction: str
    checked: CheckedLanguage | None
    sentences: tuple


def languages_of_forms():
    """A FormLanguage for each that is set up, with one query."""
    rows = CheckedLanguage.objects.filter(wording=VERSION).select_related("by")
    checked = {row.language: row for row in rows}
    for code in settings.FORM_LANGUAGES:
        yield of(code, checked.get(code))


def language(code):
    """The FormLanguage of a code, None where it is not set up."""
    return next((each for each in languages_of_forms() if each.code == code), None)


def of(code, checked):
    info = get_language_info(code)
    with override(code):
        sentences = tuple(map(str, to_read()))
    name = info["name_local"][:1].upper() + info["name_local"][1:]
    return FormLanguage(code, name, direction(info), checked, sentences)


def direction(info):
    return "rtl" if info["bidi"] else "ltr"


def to_read():
    """What is asked, and the sentences to which people say yes."""
    for door in Door:
        yield door.label
        yield from (question.heading for question in ORDER[door])
    yield from SENTENCES.values()
    yield WARNING
