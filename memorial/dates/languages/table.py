"""The languages that dates are written and read in; one file each."""

from memorial.dates.languages.en import ENGLISH
from memorial.dates.languages.fr import FRENCH
from memorial.dates.languages.language import Language

LANGUAGES = {language.code: language for language in (ENGLISH, FRENCH)}


def language_for(code) -> Language:
    """The language of a code such as `fr` or `fr-be`; English where there is none."""
    base = str(code or "").lower().replace("_", "-").partition("-")[0]
    return LANGUAGES.get(base, ENGLISH)


def languages_from(code) -> list[Language]:
    """All languages, the one of that code first."""
    preferred = language_for(code)
    others = (tongue for tongue in LANGUAGES.values() if tongue is not preferred)
    return [preferred, *others]
