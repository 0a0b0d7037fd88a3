"""Works out anew by what entries are found: their names, the words of their texts."""

from itertools import islice

from django.utils import translation
from wagtail.models import Locale

from .. import models
from ..matching.words import every_word
from ..public_record.bonds import keys_bound_to
from ..public_record.searchable import searchable_incidents, searchable_people
from .index_names import index_names

BATCH = 100
MOST_AT_ONCE = 500
WORD = ("page", "part", "word")


def index_everybody():
    """All entries, in batches; yields how many are done."""
    keys = models.PermanentNumber.objects.order_by("pk").values_list(
        "translation_key", flat=True
    )
    left, done = iter(list(keys)), 0
    while batch := list(islice(left, BATCH)):
        index_entries(batch)
        yield (done := done + len(batch))


def index_entries(keys):
    """People and incidents of these translation keys, in every language."""
    people = {}
    for locale in Locale.objects.all():
        with translation.override(locale.language_code):
            people[locale.pk] = index_words(
                models.PersonPage, locale, keys, searchable_people
            )
            index_words(models.IncidentPage, locale, keys, searchable_incidents)
    index_names(keys, people)


def index_person(page):
    """Of a person as the page stands now. Where the page is down or the name is not
    shown, the texts of all who are bound to them have fallen silent on it."""
    keys = {page.translation_key}
    if not (page.live and page.name_may_be_shown):
        for locale in Locale.objects.all():
            keys |= keys_bound_to(page.translation_key, locale)
    index_entries(list(keys))


def index_words(model, locale, keys, searchable):
    """Returns the PublicSearchables of those of the entries that are public."""
    pages = dict(
        model.objects.filter(locale=locale, translation_key__in=keys).values_list(
            "translation_key", "pk"
        )
    )
    told = searchable(locale, list(pages))
    wanted = {
        (pages[key], part, word)
        for key, each in told.items()
        for part, text in each.parts.items()
        for word in every_word(text)
    }
    rows = models.FindableWord.objects.filter(page__in=pages.values())
    standing = {row[1:]: row[0] for row in rows.values_list("pk", *WORD)}
    forget([pk for row, pk in standing.items() if row not in wanted])
    models.FindableWord.objects.bulk_create(
        (
            models.FindableWord(locale=locale, page_id=page, part=part, word=word)
            for page, part, word in sorted(wanted - standing.keys())
        ),
        ignore_conflicts=True,
        batch_size=1000,
    )
    return told


def forget(words):
    for start in range(0, len(words), MOST_AT_ONCE):
        some = words[start : start + MOST_AT_ONCE]
        models.FindableWord.objects.filter(pk__in=some).delete()
