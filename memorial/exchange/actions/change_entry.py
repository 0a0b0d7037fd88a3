"""Brings what a newer release changes into an entry that stands already."""

from ..filling import TEXT, keep_private, set_rows


def change_entry(page, step, incident=None):
    """A new draft of the original with the changed facts and words alone.

    ``page`` is the newest draft of the original.
    """
    for name, value in step.facts.changes.items():
        if name in step.record.rows:
            set_rows(page, name, value)
        else:
            setattr(page, name, value or page._meta.get_field(name).get_default())
    language = page.locale.language_code
    if language in step.words:
        set_words_of(page, step.words[language].changes)
    if step.joins:
        page.incident = incident
    if hasattr(page, "private_notes"):
        bring_in_text(page, step, language)
    page.save_revision(clean=False)
    return page


def bring_in_text(page, step, language):
    keep_private(page, step.record, step.texts)
    if language in step.texts and not page.circumstances:
        page.circumstances = step.record.words[language][TEXT]


def set_words_of(page, words):
    for name, text in words.items():
        setattr(page, name, text)
