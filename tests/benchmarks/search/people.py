"""Many people at once: rows as publishing makes them, copied from one person."""

import sys
from itertools import islice
from random import Random
from uuid import UUID

from django.db import connection
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from memorial.languages.models import Original
from memorial.people.actions.index_names import add_keys
from memorial.people.matching.words import every_word
from memorial.people.models import FindableName, FindableWord, Origin, PersonPage
from tests.factories.people import person
from tests.factories.trees import standing_trees

AT_ONCE = 5000
DICE = Random(474)
COPIED = """
INSERT INTO people_personpage ({columns})
SELECT {values} FROM wagtailcore_page page, people_personpage first
WHERE first.page_ptr_id = %s AND page.id BETWEEN %s AND %s
"""


class Population:
    """People numbered from 1 in the order of ``names``."""

    def __init__(self, names):
        self.names = []
        self.coming = iter(names)
        above = standing_trees().timeline["en"]
        self.first = person(above, name=self.next(), origins=[{"country": "SD"}])
        self.words = list(words_of(self.first))

    def next(self):
        self.names.append(next(self.coming))
        return self.names[-1]

    def grow(self, size):
        while (missing := size - len(self.names)) > 0:
            start = len(self.names) + 1
            self.names += islice(self.coming, min(missing, AT_ONCE))
            self.add(start)
            say(f"{len(self.names)} people")
        Page.objects.filter(path=self.first.path[:-4]).update(numchild=size)

    def add(self, start):
        numbered = enumerate(self.names[start - 1 :], start)
        pages = Page.objects.bulk_create(
            copy_of(self.first, number, name) for number, name in numbered
        )
        Original.objects.bulk_create(
            Original(translation_key=page.translation_key, locale=page.locale)
            for page in pages
        )
        add_persons(self.first, pages)
        Origin.objects.bulk_create(Origin(page_id=p.pk, country="SD") for p in pages)
        add_to_index(pages, self.words)
        add_to_wagtail(pages)


def say(text):
    sys.stderr.write(f"  {text}\n")


def copy_of(first, number, name):
    """``slug`` is the number, so that the person's row can be made from the page's."""
    path = first.path[:-4] + Page._int2str(number + 100).rjust(4, "0")
    return Page(
        title=name,
        draft_title=name,
        slug=f"{number:012}",
        path=path,
        depth=first.depth,
        url_path=f"{first.url_path.rpartition('/')[0]}/{number}/",
        content_type=first.content_type,
        locale=first.locale,
        translation_key=UUID(int=DICE.getrandbits(128), version=4),
        first_published_at=first.first_published_at,
        last_published_at=first.last_published_at,
    )


def add_persons(first, pages):
    own = {
        "page_ptr_id": "page.id",
        "name": "page.title",
        "number": "CAST(page.slug AS BIGINT)",
        "placed_order": "SUBSTR(first.placed_order, 1, 22) || page.slug",
    }
    columns = [field.column for field in PersonPage._meta.local_concrete_fields]
    values = ", ".join(own.get(column, f"first.{column}") for column in columns)
    query = COPIED.format(columns=", ".join(columns), values=values)
    with connection.cursor() as cursor:
        cursor.execute(query, [first.pk, pages[0].pk, pages[-1].pk])


def words_of(page):
    """What stands in the index of the first person, the name apart."""
    rows = FindableWord.objects.filter(page=page).exclude(part="name")
    return rows.values_list("part", "word")


def add_to_index(pages, words):
    names = [FindableName(page_id=p.pk, text=p.title, public=True) for p in pages]
    add_keys(FindableName.objects.bulk_create(names))
    FindableWord.objects.bulk_create(
        (
            FindableWord(page=page, locale=page.locale, part=part, word=word)
            for page in pages
            for part, word in (*words, *(("name", w) for w in every_word(page.title)))
        ),
        batch_size=AT_ONCE,
    )


def add_to_wagtail(pages):
    listed = PersonPage.objects.filter(pk__in=range(pages[0].pk, pages[-1].pk + 1))
    get_search_backend().add_bulk(PersonPage, list(listed))
