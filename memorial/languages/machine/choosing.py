"""Which machine the settings name, if any."""

from django.conf import settings

from .deepl import DeepL
from .libretranslate import LibreTranslate

TRANSLATORS = {"deepl": DeepL, "libretranslate": LibreTranslate}


def is_on():
    return settings.TRANSLATOR in TRANSLATORS


def translator(ask):
    """The one of the settings; to be asked for only where ``is_on``."""
    chosen = TRANSLATORS[settings.TRANSLATOR]
    return chosen(settings.TRANSLATOR_URL, settings.TRANSLATOR_KEY, ask)
