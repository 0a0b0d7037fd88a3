"""Writes what entries are to say: a version of the original, words of the others."""

from datetime import date
from uuid import uuid4

from django.core.exceptions import ValidationError

from ..choices.sources import ChangeKind
from ..models import PersonPage
from ..walking.reading import read_of
from .refusing import Refused, refuse_newly_told


def note(texts, language, kind=ChangeKind.CORRECTED):
    """A row of a change note; ``texts`` says it by language."""
    return {
        "pk": None,
        "page": None,
        "sort_order": None,
        "key": str(uuid4()),
        "on": date.today().isoformat(),
        "kind": kind.value,
        "text": texts.get(language, ""),
    }


def write(page, content, *, by, publish, also_read=()):
    """Save a new version of an original, and publish it if it is to be public."""
    version = page.with_content_json(content)
    try:
        revision = version.save_revision(user=by)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    if publish:
        refuse_newly_told(version, [read_of(version), *also_read])
        revision.publish(user=by)


def word_others(key, original_language, words, notes, *, by, also_read=()):
    """Give the other languages' public pages their words.

    ``words`` is by language and field, ``notes`` by language and key of a row.
    ``also_read``: Reads of the entries that the words come from.
    """
    pages = PersonPage.objects.filter(translation_key=key).select_related("locale")
    for page in pages.exclude(locale__language_code=original_language):
        if word(page, words.get(page.language, {}), notes.get(page.language, {})):
            refuse_newly_told(page, [read_of(page), *also_read])
            page.save_revision(user=by, clean=False).publish(user=by)


def word(page, words, notes):
    """Set them; says whether there was anything to set."""
    changed = {
        name: text for name, text in words.items() if text != getattr(page, name)
    }
    for name, text in changed.items():
        setattr(page, name, text)
    rows = list(page.change_notes.all())
    bare = [row for row in rows if not row.text and notes.get(str(row.key))]
    for row in bare:
        row.text = notes[str(row.key)]
    page.change_notes = rows
    return bool(changed or bare)


def note_texts(entry):
    """By language and key, what the change notes of a Standing say."""
    return {
        code: {row["key"]: row["text"] for row in content["change_notes"]}
        for code, content in entry.contents.items()
    }
