"""What changed in the record: each first publication and each public change note."""

from collections import defaultdict
from datetime import datetime, time

from django.db.models import F, OuterRef, Subquery
from django.utils.timezone import localdate, make_aware

from memorial.languages.models import Original
from memorial.languages.wording import Wording

from .. import models
from ..care import care_for
from ..choices.sources import ChangeKind
from .incidents import lines_of
from .lines import everyone, is_public, line
from .texts import RowTexts, columns, safe, with_originals
from .untold import Untold, untold_of
from .values import PublicChange, PublicChangedEntry

FIRST = "added"
WHEN = "first_published_at"


def changed_entries(locale):
    """A PublicChangedEntry for each change, newest first; eight queries in all.

    None lies in days to come, and none says that someone was named whose name is
    not shown.
    """
    texts = RowTexts(locale)
    people = dated(models.PersonPage.objects)
    found = list(everyone(people, locale, "kin_keys", *columns(WHEN)))
    care = care_for()
    untold = Untold(found, care)
    shown = [row for row in found if is_public(row, care)]
    told = [
        *of_people(shown, care, untold, texts, locale),
        *of_incidents(untold, texts, locale),
    ]
    today = localdate()
    past = (each for each in told if each.change.on <= today and may_be_told(each))
    return sorted(past, key=order, reverse=True)


def dated(pages):
    """With when they, and when their originals, were first published."""
    return with_originals(pages, WHEN)


def order(each):
    """On one day the notes come after the first publication."""
    return each.change.on, each.key != FIRST, each.at, each.number


def may_be_told(each):
    named = each.change.kind == ChangeKind.NAMED
    return not (named and each.person and not each.person.named)


def of_people(found, care, untold, texts, locale):
    notes = notes_by_entry(models.PersonChangeNote, locale)
    for row in found:
        person = line(row, care)
        written = notes[row.translation_key]
        words = untold_of(row, care, untold.by_person(row))
        for change in changes(row, written, texts, words):
            yield PublicChangedEntry(*change, person=person)


def of_incidents(untold, texts, locale):
    notes = notes_by_entry(models.IncidentChangeNote, locale)
    listed = models.IncidentPage.objects.public()
    lines = {line.key: line for line in lines_of(listed, locale, untold.by_incident)}
    found = dated(listed.in_language(locale))
    for row in found.values_list("translation_key", *columns(WHEN), named=True):
        key = row.translation_key
        for change in changes(row, notes[key], texts, untold.by_incident(key)):
            yield PublicChangedEntry(*change, incident=lines[key])


def notes_by_entry(model, locale):
    """By translation key, the rows of its notes, with what the original says."""
    key = OuterRef("page__translation_key")
    first = Original.objects.filter(translation_key=key).values("locale")[:1]
    original = model.objects.filter(
        key=OuterRef("key"),
        page__translation_key=key,
        page__locale=Subquery(first),
    )
    found = (
        model.objects.filter(page__locale=locale, page__live=True)
        .annotate(
            translation_key=F("page__translation_key"),
            original_language=Subquery(
                original.values("page__locale__language_code")[:1]
            ),
            original_text=Subquery(original.values("text")[:1]),
        )
        .values_list(
            "translation_key",
            "key",
            "on",
            "kind",
            "text",
            "original_language",
            "original_text",
            named=True,
        )
    )
    notes = defaultdict(list)
    for note in found:
        notes[note.translation_key].append(note)
    return notes


def changes(row, notes, texts, untold):
    """Keys, moments and PublicChanges of one entry.

    A note that it was added stands for its first publication.
    """
    first = row.original_first_published_at or row.first_published_at
    if first and all(note.kind != ChangeKind.ADDED for note in notes):
        on, silent = localdate(first), Wording("", texts.language)
        yield FIRST, first, public_change(on, ChangeKind.ADDED, silent)
    for note in notes:
        text = texts.wording(note, "text", f"change_notes.{note.key}.text")
        change = public_change(note.on, note.kind, safe(text, untold))
        yield str(note.key), make_aware(datetime.combine(note.on, time.min)), change


def public_change(on, kind, text):
    return PublicChange(on, kind, str(ChangeKind(kind).label), text)
