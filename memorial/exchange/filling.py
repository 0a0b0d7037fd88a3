"""Puts a record into a page: its facts, its rows, the words of the page's language."""

from memorial.people.choices.sources import ChangeKind

# Content, not interface: it stands in the entry in each language from then on.
ADDED = {
    "en": "Entry made from a published list.",
    "fr": "Fiche établie à partir d’une liste publiée.",
}
WITHHELD = (
    "Texte de la liste, sans autorisation de le publier / "
    "Text of the list, without permission to publish it ({}):\n{}"
)
TEXT = "circumstances"


def fill(page, record):
    for name, value in record.facts.items():
        setattr(page, name, value)
    for relation, rows in record.rows.items():
        set_rows(page, relation, rows)


def set_rows(page, relation, rows):
    """The rows of a relation; one that stood there before keeps its key."""
    model = page._meta.get_field(relation).related_model
    standing = {identity(row): row for row in getattr(page, relation).all()}
    made = []
    for order, facts in enumerate(rows):
        row = model(sort_order=order, **facts)
        if former := standing.pop(identity(row), None):
            row.key, row.pk = former.key, former.pk
        made.append(row)
    setattr(page, relation, made)


def identity(row):
    """What makes a row the same row, whatever else of it changes."""
    for names in (("url", "description"), ("cause",), ("text",), ("country", "people")):
        if all(hasattr(row, name) for name in names):
            return tuple(str(getattr(row, name)) for name in names)
    return id(row)


def set_words(page, words, *, with_text):
    for name, text in words.items():
        if with_text or name != TEXT:
            setattr(page, name, text)


def note_added(page):
    """A public line that says where the entry comes from, dated today."""
    language = page.locale.language_code
    model = page._meta.get_field("change_notes").related_model
    page.change_notes = [
        *page.change_notes.all(),
        model(kind=ChangeKind.ADDED, text=ADDED.get(language, "")),
    ]


def word_notes(page):
    """Give the imported notes of a translation their wording in its language.

    Says whether there was one without.
    """
    wording = ADDED.get(page.locale.language_code, "")
    notes = list(page.change_notes.all())
    bare = [note for note in notes if note.kind == ChangeKind.ADDED and not note.text]
    for note in bare:
        note.text = wording
    page.change_notes = notes
    return bool(bare and wording)


def keep_private(page, record, allowed):
    """Texts that may not be shown, in the editors' notes; no longer once they may."""
    notes = page.private_notes
    for code, words in record.words.items():
        block = WITHHELD.format(code, words.get(TEXT, ""))
        if code in allowed:
            notes = notes.replace(block, "")
        elif words.get(TEXT) and block not in notes:
            notes = f"{notes}\n\n{block}"
    page.private_notes = notes.strip()
