"""Tells as JSON what of the record stands in a database, as the public reads it."""

import json
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.development")

import django

django.setup()

from django.utils import translation  # noqa: E402
from wagtail.models import Locale  # noqa: E402

from memorial.people.models import IncidentPage, PersonPage  # noqa: E402
from memorial.people.public_record.neighbours import (  # noqa: E402
    public_incident,
    public_person,
)


def standing():
    told = {}
    for locale in Locale.objects.order_by("language_code"):
        with translation.override(locale.language_code):
            told[locale.language_code] = {
                "people": [told_of(page) for page in entries(PersonPage, locale)],
                "incidents": [
                    public_incident(page).called.text
                    for page in entries(IncidentPage, locale)
                ],
            }
    return told


def entries(model, locale):
    return model.objects.public().in_language(locale).order_by("number")


def told_of(page):
    public = public_person(page)
    return {
        "number": public.number,
        "slug": public.slug,
        "called": public.called,
        "age": str(public.age),
        "date": public.date and public.date.edtf,
        "texts": {name: words.text for name, words in public.words.items()},
        "sources": [source.url or source.description for source in public.sources],
    }


if __name__ == "__main__":
    print(json.dumps(standing(), indent=1, ensure_ascii=False))  # noqa: T201
