"""The texts of change notes, which stand in rows but are worded in each language."""

NOTES = "change_notes"


def note_texts(record):
    """Take the texts of the notes out of the record's words, by language.

    Those of the original's language go into the rows, with which they are made.
    """
    texts = {code: words.pop(NOTES, []) for code, words in record.words.items()}
    for row, text in zip(record.rows.get(NOTES, ()), first_of(texts), strict=True):
        row["text"] = text
    return texts


def first_of(texts):
    return next(iter(texts.values()))


def word_notes(page, texts):
    """Give the notes of the translations of ``page`` their texts, and publish them."""
    for translation in page.other_languages():
        told = texts.get(translation.locale.language_code)
        if not told:
            continue
        draft = translation.get_latest_revision_as_object()
        notes = list(draft.change_notes.all())
        for note, text in zip(notes, told, strict=True):
            note.text = text
        draft.change_notes = notes
        draft.save_revision(clean=False).publish()
