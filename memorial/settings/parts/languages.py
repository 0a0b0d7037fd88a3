"""The languages of the archive and of its forms; one more is one more code."""

from django.conf import locale
from django.core.exceptions import ImproperlyConfigured

from .environment import text, words
from .places import VAR_DIR

# Languages that Django does not know by itself, with their direction.
MORE_LANGUAGES = {
    "ps": ("پښتو", "Pashto", True),
    "prs": ("دری", "Dari", True),
    "ti": ("ትግርኛ", "Tigrinya", False),
    "am": ("አማርኛ", "Amharic", False),
    "ku": ("Kurdî", "Kurdish", False),
    "om": ("Oromoo", "Oromo", False),
    "so": ("Soomaali", "Somali", False),
}
for code, (own_name, name, bidi) in MORE_LANGUAGES.items():
    locale.LANG_INFO.setdefault(
        code, {"code": code, "name": name, "name_local": own_name, "bidi": bidi}
    )


def named(setting, codes):
    """Pairs of a code and what the language calls itself."""
    return [(code, own_name_of(code, setting)) for code in codes]


def own_name_of(code, setting):
    try:
        info = locale.LANG_INFO[code]
    except KeyError:
        raise ImproperlyConfigured(
            f"{setting} names “{code}”, which is no language known here."
        ) from None
    return info["name_local"][:1].upper() + info["name_local"][1:]


LANGUAGE_CODES = words("MEMORIAL_LANGUAGES", "en,fr")
# The languages that the archive is kept in.
WAGTAIL_CONTENT_LANGUAGES = named("MEMORIAL_LANGUAGES", LANGUAGE_CODES)
# The languages that the forms for families and supporters are made in; each is offered
# only once a speaker has checked it. They may be others than those of the archive.
FORM_LANGUAGES = words("MEMORIAL_FORM_LANGUAGES", ",".join(LANGUAGE_CODES))
# All that an address can begin with.
LANGUAGES = list(
    dict.fromkeys(
        [*WAGTAIL_CONTENT_LANGUAGES, *named("MEMORIAL_FORM_LANGUAGES", FORM_LANGUAGES)]
    )
)
LANGUAGES_BIDI = [
    code for code, info in locale.LANG_INFO.items() if info.get("bidi", False)
]
LANGUAGE_CODE = text(
    "MEMORIAL_FIRST_LANGUAGE", LANGUAGE_CODES[0], choices=LANGUAGE_CODES
)
# Compiled from memorial/locale by `manage.py catalogue --compile`.
LOCALE_PATHS = [VAR_DIR / "locale"]

USE_I18N = True
FORMAT_MODULE_PATH = ["memorial.languages.formats"]
WAGTAIL_I18N_ENABLED = True
WAGTAILLOCALIZE_DISABLE_ON_DELETE_UNPUBLISH = False
USE_TZ = True
TIME_ZONE = "Europe/Paris"
