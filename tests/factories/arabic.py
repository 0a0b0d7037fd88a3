"""Forms in Arabic letters, with words that are invented: no translation.

Each sentence becomes one word, repeated as often as the sentence has words, with a
number by which it is known.
"""

import polib
from django.conf import settings as project
from django.utils.translation import get_language_info

from memorial.contributions.sentences import sentences
from memorial.languages.catalogue import placeholders

CODE, WORD = "ar", "كلمة"
OWN_NAME = get_language_info(CODE)["name_local"]


def words():
    """By sentence, what stands for it."""
    return {text: invented(text, n) for n, text in enumerate(sorted(sentences()))}


def invented(text, number):
    told = [WORD] * len(text.split()) + sorted(placeholders(text))
    return " ".join([*told, str(number)])


def compile_into(folder):
    """A catalogue as the site reads it, below ``folder``."""
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend(polib.POEntry(msgid=k, msgstr=v) for k, v in words().items())
    path = folder / CODE / "LC_MESSAGES" / "django.mo"
    path.parent.mkdir(parents=True)
    catalogue.save_as_mofile(str(path))


def make_forms_in_arabic(settings, folder):
    """As MEMORIAL_FORM_LANGUAGES=en,fr,ar does, with the invented catalogue."""
    compile_into(folder)
    settings.LOCALE_PATHS = [folder, *project.LOCALE_PATHS]
    settings.LANGUAGES = [*project.LANGUAGES, (CODE, OWN_NAME)]
    settings.FORM_LANGUAGES = [*project.FORM_LANGUAGES, CODE]
