"""Makes an older version of a page its newest draft; it publishes nothing.

What stands beside the page stays: no version undoes a withholding, an answer or a
row made private.
"""

from memorial.languages.actions.save_words import save_words
from memorial.languages.wording import words_of

from .. import ledger


class MustNotComeBack(Exception):
    """The version names someone whom the ledger holds."""


def go_back(page, revision, *, user):
    """The new revision; of a translation with the old words and today's facts."""
    old = revision.as_object()
    if page.is_translation:
        return save_words(page, words_of(old), user=user)
    ask_ledger(old, page.get_latest_revision_as_object())
    old.go_live_at, old.expire_at = page.go_live_at, page.expire_at
    old.derive()
    return old.save_revision(
        user=user, log_action=True, previous_revision=revision, clean=False
    )


def ask_ledger(old, today):
    """Only of names that the newest draft does not have anyway."""
    names = names_of(old) - names_of(today)
    if names and ledger.holds(
        names, earliest=old.placed_earliest, latest=old.placed_latest
    ):
        raise MustNotComeBack


def names_of(page):
    if not hasattr(page, "other_names"):
        return set()
    return {page.name, *(row.text for row in page.other_names.all())} - {""}
