"""What is to be looked for when a fact of an entry is withheld."""

from django.conf import settings
from django.utils import translation
from django_countries import countries

from memorial.names.folding import folded
from memorial.names.keys import spelling_key

from .. import models
from ..choices.causes import CauseOfDeath
from ..names_ever import names_now
from .sought import SoughtNames, SoughtWords

# So many letters of a country's name begin that of its people, in both languages.
OF_COUNTRY, OF_WORD = 4, 5


def sought_for(page, fact):
    """What finds the ``fact`` in texts; the name where nothing is said."""
    if fact in ("", models.WithheldFact.NAME):
        key = page.translation_key
        return SoughtNames(sorted(names_now(key)), lambda word: is_rare(word, key))
    return SoughtWords(*FACTS.get(fact, nothing)(page))


def is_rare(word, key):
    """Whether nobody else in the archive has a name with this word."""
    others = models.NameKey.objects.filter(key=spelling_key(word))
    return not others.exclude(name__page__translation_key=key).exists()


def nothing(page):
    return (), ()


def of_age(page):
    return (), [number for number in (page.age_from, page.age_to) if number]


def of_origins(page):
    told = [row.country.code for row in page.origins.all() if row.country]
    return beginnings(in_each_language(countries.name, told), OF_COUNTRY), ()


def of_causes(page):
    told = [row.cause for row in page.causes.all()]
    labels = in_each_language(lambda code: CauseOfDeath(code).label, told)
    return beginnings(labels, OF_WORD), ()


def of_place(page):
    pages = models.PersonPage.objects.filter(translation_key=page.translation_key)
    told = [text for each in pages for text in (each.place, each.place_as_reported)]
    return beginnings(told, OF_WORD), ()


def in_each_language(named, codes):
    for language, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        with translation.override(language):
            yield from (str(named(code)) for code in codes)


def beginnings(texts, letters):
    words = (word for text in texts for word in folded(text))
    return {word[:letters] for word in words if len(word) >= letters}


FACTS = {"age": of_age, "origins": of_origins, "causes": of_causes, "place": of_place}
