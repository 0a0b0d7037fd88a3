"""Lets go what was kept of the sources of an entry that is withdrawn or erased."""

from functools import partial

from django.core.files.storage import storages
from django.db import transaction

from ..forgetting import forgets
from ..models import IncidentPage, PersonPage, Withdrawal
from ..models.links import Capture, LinkCheck, digest_of
from ..source_links import rows


def forget_captures(key):
    """Of the entry of this translation key; what another entry names as well stays.

    Called while the pages still stand: its drafts are asked too. Files go once the
    change is sure.
    """
    addresses = addresses_ever_of(key)
    addresses -= named_by_others(key, addresses)
    forget([digest_of(address) for address in addresses])


@forgets
def forget_captures_of_erased(traces):
    forget_captures(traces.key)


def forget_withdrawn():
    """For entries withdrawn in whatever way: nothing of theirs is kept for long."""
    for key in Withdrawal.objects.values_list("translation_key", flat=True):
        forget_captures(key)


def addresses_ever_of(key):
    """On its pages in every language, and in each of their versions."""
    found = set()
    for model in (PersonPage, IncidentPage):
        for page in model.objects.filter(translation_key=key):
            found.update(row.url for row in page.sources.all())
            for content in page.revisions.values_list("content", flat=True):
                found.update(row.get("url", "") for row in content.get("sources", ()))
    return found - {""}


def named_by_others(key, addresses):
    others = set()
    for each in rows():
        named = each.exclude(page__translation_key=key).filter(url__in=addresses)
        others.update(named.values_list("url", flat=True))
    return others


@transaction.atomic
def forget(digests):
    captures = Capture.objects.filter(link__digest__in=digests)
    paths = list(captures.values_list("path", flat=True))
    captures.delete()
    LinkCheck.objects.filter(digest__in=digests).delete()
    transaction.on_commit(partial(delete_files, paths))


def delete_files(paths):
    for path in paths:
        storages["captures"].delete(path)
