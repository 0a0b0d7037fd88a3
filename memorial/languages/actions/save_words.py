"""Saves the words of a translation as a new draft; its facts are the original's."""

from ..wording import confirm_wording


def save_words(page, words, *, user, confirmed=()):
    """The new revision of ``page`` with ``words``, by name as in ``words_of``.

    ``confirmed`` names the texts that say what the original says today.
    """
    draft = with_words(page.get_latest_revision_as_object(), words)
    revision = draft.save_revision(user=user, log_action=True, clean=False)
    if confirmed:
        confirm_wording(draft, page.original(), confirmed)
    return revision


def with_words(page, words):
    """The unsaved page, saying these words; names that it does not have are nothing."""
    for name in page.word_fields:
        setattr(page, name, words.get(name, getattr(page, name)))
    for relation, fields in page.fact_relations.items():
        if fields:
            put_into_rows(page, relation, fields, words)
    return page


def put_into_rows(page, relation, fields, words):
    rows = list(getattr(page, relation).all())
    for row in rows:
        for name in fields:
            said = words.get(f"{relation}.{row.key}.{name}", getattr(row, name))
            setattr(row, name, said)
    getattr(page, relation).set(rows)
