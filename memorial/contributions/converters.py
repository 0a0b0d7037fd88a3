"""The doors as parts of addresses, and the languages of the forms alone."""

from django.conf import settings
from django.urls import register_converter
from wagtail.coreutils import get_content_languages

from .choices.doors import Door


class DoorConverter:
    regex = "|".join(Door.values)

    def to_python(self, value):
        return Door(value)

    def to_url(self, value):
        return str(value)


class FormLanguageConverter:
    """A language that the forms are made in, and no page of the archive."""

    regex = "[a-z-]{2,10}"

    def to_python(self, value):
        if value in get_content_languages() or value not in settings.FORM_LANGUAGES:
            raise ValueError(value)
        return value

    def to_url(self, value):
        return value


register_converter(DoorConverter, "door")
register_converter(FormLanguageConverter, "form_language")
