"""Those that are compared: each a function from a question to the numbers it finds."""

from django.db import connection
from wagtail.models import Locale

from memorial.people.models import FindableName, PersonPage
from memorial.people.public_record.found import found

MOST = 50
FIRST = 10
TRIGRAM = """
SELECT person.number FROM people_findablename name
JOIN people_personpage person ON person.page_ptr_id = name.page_id
WHERE {matches} ORDER BY {score} DESC, person.number LIMIT {most}
"""
SIMILARITY = {"matches": "name.text %% %(asked)s"}
SIMILARITY |= {"score": "SIMILARITY(name.text, %(asked)s)", "most": FIRST}
WORD_SIMILARITY = {"matches": "%(asked)s <%% name.text"}
WORD_SIMILARITY |= {"score": "WORD_SIMILARITY(%(asked)s, name.text)", "most": FIRST}


def engines():
    """By name; those of PostgreSQL alone are left out elsewhere."""
    ours = {"ours": by_our_search(Locale.objects.get(language_code="en"))}
    stock = {
        "Wagtail search": searched,
        "Wagtail, any word": searched_for_any,
        "Wagtail autocomplete": completed,
    }
    if connection.vendor != "postgresql":
        return ours | stock
    trigrams = {"trigram similarity": by_trigrams(SIMILARITY)}
    return ours | trigrams | {"trigram words": by_trigrams(WORD_SIMILARITY)} | stock


def by_our_search(locale):
    def numbers(asked):
        return [each.line.number for each in found(asked, locale, most=MOST).people]

    return numbers


def by_trigrams(query):
    def numbers(asked):
        with connection.cursor() as cursor:
            cursor.execute(TRIGRAM.format(**query), {"asked": asked})
            return [number for (number,) in cursor.fetchall()]

    return numbers


def searched(asked):
    return numbers_of(PersonPage.objects.live().search(asked))


def searched_for_any(asked):
    return numbers_of(PersonPage.objects.live().search(asked, operator="or"))


def completed(asked):
    return numbers_of(PersonPage.objects.live().autocomplete(asked))


def numbers_of(results):
    return [page.number for page in results[:FIRST]]


def index_trigrams():
    """The best index that PostgreSQL has for them."""
    if connection.vendor == "postgresql" and FindableName.objects.exists():
        with connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            cursor.execute(
                "CREATE INDEX IF NOT EXISTS names_by_trigrams "
                "ON people_findablename USING GIN (text gin_trgm_ops)"
            )
            cursor.execute("VACUUM ANALYZE")
