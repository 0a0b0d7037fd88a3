"""Makes an older version of a page its newest draft; it publishes nothing.

What stands beside the page stays: no version undoes a withholding, an answer or a
row made private.
"""

from memorial.languages.actions.save_words import save_words
from memorial.languages.wording import words_of

from .ask_ledger import brings_back


class MustNotComeBack(Exception):
    """The version names someone whom the ledger holds."""


def go_back(page, revision, *, user):
    """The new revision; of a translation with the old words and today's facts."""
    old = revision.as_object()
    if page.is_translation:
        return save_words(page, words_of(old), user=user)
    if brings_back(old, page.get_latest_revision_as_object()):
        raise MustNotComeBack
    old.go_live_at, old.expire_at = page.go_live_at, page.expire_at
    old.derive()
    return old.save_revision(
        user=user, log_action=True, previous_revision=revision, clean=False
    )
