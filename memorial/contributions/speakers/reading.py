"""How each language of the forms stands, and what a speaker has to read in it."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language_info, gettext, override

from ..choices.doors import Door
from ..models import CheckedLanguage
from ..questions import ORDER
from ..sentences import sentences
from ..wordings import SENTENCES, VERSION, WARNING

# The language in which the sentences stand in the code.
WRITTEN_IN = "en"


@dataclass(frozen=True)
class Sentence:
    """As it is written in the code, and as it is said in a language."""

    written: str
    said: str

    @property
    def is_said_alike(self):
        return self.written == self.said


@dataclass(frozen=True)
class FormLanguage:
    """``checked`` is the record that a speaker read it in its present wording."""

    code: str
    name: str
    direction: str
    checked: CheckedLanguage | None
    sentences: tuple

    @property
    def alike(self):
        """How many are as they are written: perhaps they wait for a translation."""
        if self.code == WRITTEN_IN:
            return 0
        return sum(each.is_said_alike for each in self.sentences)


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
        said = tuple(Sentence(text, gettext(text)) for text in to_read())
    name = info["name_local"][:1].upper() + info["name_local"][1:]
    return FormLanguage(code, name, direction(info), checked, said)


def direction(info):
    return "rtl" if info["bidi"] else "ltr"


def to_read():
    """All that is said to senders: first what is asked, and what they say yes to."""
    with override(WRITTEN_IN):
        first = [str(text) for text in (*asked(), *SENTENCES.values(), WARNING)]
    return dict.fromkeys([*first, *sentences()])


def asked():
    for door in Door:
        yield door.label
        yield from (question.heading for question in ORDER[door])
