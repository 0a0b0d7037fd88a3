"""Rows of a setting that editors write in each language."""

from django.conf import settings
from django.db.models import Q
from wagtail.models import Locale


def in_language(rows, locale):
    """Those for readers of a language; where there are none, the first language's."""
    first = Locale.objects.filter(language_code=settings.LANGUAGE_CODE).values("pk")
    found = rows.filter(Q(locale=locale) | Q(locale__in=first)).select_related("locale")
    own = [row for row in found if row.locale_id == locale.pk]
    return own or list(found)
