"""The languages that the forms are offered in: those that a speaker has checked."""

from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.urls import reverse
from django.utils.translation import (
    check_for_language,
    get_language,
    get_language_info,
    override,
)
from django.utils.translation import gettext as _
from wagtail.coreutils import get_content_languages

from memorial.people.archive import archive

from .models import CheckedLanguage
from .wordings import VERSION

KEPT, SECONDS = "contributions-languages", 60


def offered():
    """Codes, in the order of the settings; without a catalogue none has an address."""
    checked = cache.get_or_set(KEPT, of_this_version, SECONDS)
    return [
        code
        for code in settings.FORM_LANGUAGES
        if code in checked and check_for_language(code)
    ]


def to_switch_between():
    """Codes of those that are offered, and of the one that is being read.

    While the forms are closed, those of the archive are in place of the offered ones.
    """
    there = offered() if archive().forms_open else ()
    shown = {*(there or get_content_languages()), get_language()}
    return [code for code, _name in settings.LANGUAGES if code in shown]


@dataclass(frozen=True)
class Line:
    """One line that leads to the forms, in the language that they are offered in."""

    code: str
    words: str
    url: str

    @property
    def direction(self):
        return "rtl" if get_language_info(self.code)["bidi"] else "ltr"


def are_open():
    """Whether the forms are open in the active language."""
    return archive().forms_open and get_language() in offered()


def lines():
    """A Line for each language that is offered; none while the forms are closed."""
    return [line(code) for code in offered()] if archive().forms_open else []


def line(code):
    with override(code):
        words = _("Tell us what you know of someone who died at this border")
        return Line(code, words, reverse("contributions:doors"))


def of_this_version():
    rows = CheckedLanguage.objects.filter(wording=VERSION)
    return set(rows.values_list("language", flat=True))


def forget():
    cache.delete(KEPT)
