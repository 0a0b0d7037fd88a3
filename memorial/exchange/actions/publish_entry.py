"""Publishes an entry made by an import: the original, and the words of the others."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from memorial.people.walking.newly_told import newly_told

from ..filling import TEXT, set_words, word_notes


def publish_entry(page, record, texts=()):
    """Wagtail's own publishing, which makes the other languages; then their words.

    ``texts``: languages of which the list's text may be shown.
    """
    go_live(page.get_latest_revision())
    for other in page.other_languages():
        code = other.locale.language_code
        word_translation(other, record.words.get(code, {}), with_text=code in texts)


def word_translation(other, words, *, with_text):
    """The words of one translation, unless an editor has written or is writing some."""
    if other.has_unpublished_changes:
        return
    fresh = {
        name: text
        for name, text in words.items()
        if (with_text or name != TEXT) and not getattr(other, name)
    }
    set_words(other, fresh, with_text=True)
    if word_notes(other) or fresh:
        go_live(other.save_revision(clean=False))


def go_live(revision):
    """ValidationError, which does not say the name, where its texts tell one."""
    page = revision.as_object()
    if newly_told(page, page.serializable_data()):
        raise ValidationError(_("Its texts tell a name that must not be published."))
    revision.publish()
