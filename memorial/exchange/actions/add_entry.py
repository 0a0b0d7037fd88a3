"""Makes a new entry out of a record, as a draft on the original's language."""

from ..archive import parent_for
from ..filling import fill, keep_private, note_added, set_words


def add_entry(model, record, *, locale, texts=(), incident=None, noted=True):
    """The new page, not live; ``texts``: languages of which the text may be shown."""
    page = model(locale=locale, live=False)
    fill(page, record)
    if hasattr(page, "private_notes"):
        keep_private(page, record, texts)
        page.incident = incident
    language = locale.language_code
    set_words(page, record.words.get(language, {}), with_text=language in texts)
    if noted:
        note_added(page)
    parent_for(model, locale).add_child(instance=page)
    page.save_revision(clean=False)
    return page
