"""The languages that the forms are offered in: those that a speaker has checked."""

from django.conf import settings
from django.core.cache import cache

from .models import CheckedLanguage
from .wordings import VERSION

KEPT, SECONDS = "contributions-languages", 60


def offered():
    """Codes, in the order of the settings."""
    checked = cache.get_or_set(KEPT, of_this_version, SECONDS)
    return [code for code in settings.FORM_LANGUAGES if code in checked]


def of_this_version():
    rows = CheckedLanguage.objects.filter(wording=VERSION)
    return set(rows.values_list("language", flat=True))


def forget():
    cache.delete(KEPT)
