"""Puts off the search and reference indexes while many pages are written."""

from contextlib import contextmanager

from django.db.models.signals import post_save
from modelsearch.backends import get_search_backends
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

BATCH = 100


@contextmanager
def indexes_put_off(*models):
    """Each save indexes the whole page anew, and looks through the index for it; here
    every entry would be indexed some seven times over. Call ``index`` afterwards."""
    for model in models:
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)


def index(model, keys):
    """Bring both indexes up to date for these entries, in every language."""
    keys = list(keys)
    for start in range(0, len(keys), BATCH):
        pages = list(
            model.objects.filter(translation_key__in=keys[start : start + BATCH])
        )
        for backend in get_search_backends(with_auto_update=True):
            backend.add_bulk(model, pages)
        for page in pages:
            ReferenceIndex.create_or_update_for_object(page)
