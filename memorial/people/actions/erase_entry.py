"""Erases an entry from every store: someone found alive, or taken for another.

The number stays, so that it is never given again and its address answers 410; the
ledger keeps the entry, and the name, from coming back.
"""

from django.db import connection, transaction

from .. import ledger
from ..forgetting import Traces, forget_everywhere
from .enter_in_ledger import enter_in_ledger
from .forget_pictures import forget_pictures, pictures_of
from .forget_rows import empty_labels, forget_rows
from .settle_care import pages_of

FULL_TEXT = "wagtailsearch_indexentry_fts"
EMPTY_THE_JOURNAL = "PRAGMA wal_checkpoint(TRUNCATE)"
TIDY = f"INSERT INTO {FULL_TEXT} ({FULL_TEXT}) VALUES ('optimize')"  # noqa: S608


def erase_entry(key):
    """What others tell of the person is found by the walk, and is to be settled before:
    nothing is left afterwards by which it could be found."""
    with transaction.atomic():
        enter_in_ledger(key, ledger.ERASED)
        pages = pages_of(key)
        traces = traces_of(key, pages)
        forget_everywhere(traces)
        delete_pages(pages)
        forget_pictures(traces.images)
        forget_rows(traces)
        empty_labels(traces)
        forget_words_of_the_search()
        transaction.on_commit(empty_the_journal, robust=True)


def traces_of(key, pages):
    return Traces(
        key=key,
        pages=frozenset(page.pk for page in pages),
        images=frozenset(pictures_of(pages)),
    )


def delete_pages(pages):
    """The original takes its translations with it; whoever is left goes by itself."""
    original = next((page for page in pages if not page.is_translation), None)
    if original:
        original.delete()
    for page in pages:
        type(page).objects.filter(pk=page.pk).delete()


def empty_the_journal():
    """SQLite keeps in a file beside its own what was written there of late.

    It does not wait for those who read meanwhile: the next time it is emptied.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(EMPTY_THE_JOURNAL)
            cursor.fetchall()


def forget_words_of_the_search():
    """Wagtail's own index in SQLite marks words as deleted and keeps them."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            if FULL_TEXT in connection.introspection.table_names(cursor):
                cursor.execute(TIDY)
