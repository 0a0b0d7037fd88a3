"""Puts other words in the place of a text of an entry, or takes it away."""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction

from memorial.languages.models import TranslatedText, digest
from memorial.languages.wording import remember_wording

from ..walking.newly_told import newly_told

ENTRIES = ("people.PersonPage", "people.IncidentPage")


def can_be_rewritten(told):
    return told.model in ENTRIES


@transaction.atomic
def rewrite_text(told, text, *, by=None):
    """Live and in the open draft, each where it says what was found there.

    ValidationError where such a text cannot stand there.
    """
    page = apps.get_model(told.model).objects.get(pk=told.pk)
    hide_wherever_it_is_translated(page, told)
    standing = page.has_unpublished_changes and page.get_latest_revision_as_object()
    if page.live and put(page, told, text):
        refuse_telling(page)
        page.save_revision(user=by, clean=False).publish(user=by)
        if standing:
            put(standing, told, text)
            standing.save_revision(user=by, clean=False)
    elif standing and put(standing, told, text):
        standing.save_revision(user=by, clean=False)
    elif not page.live and put(page, told, text):
        page.save(clean=False)
        page.save_revision(user=by, clean=False)


def refuse_telling(page):
    for _field, sentence in newly_told(page, page.serializable_data()):
        raise ValidationError(sentence)


def put(version, told, text):
    """Whether the version said it and says so no longer."""
    if not told.row:
        return change(version, told.field, told.text, text)
    rows = list(getattr(version, told.relation).all())
    changed = [
        change(row, told.field, told.text, text)
        for row in rows
        if str(row.key) == told.row
    ]
    if any(changed):
        getattr(version, told.relation).set([row for row in rows if says_where(row)])
    return any(changed)


def says_where(row):
    """Whether a source still leads somewhere; one that does not goes whole."""
    try:
        row.clean()
    except ValidationError:
        return False
    return True


def change(of, field, former, text):
    if digest(getattr(of, field)) != digest(former):
        return False
    setattr(of, field, of._meta.get_field(field).clean(text, of))
    return True


def hide_wherever_it_is_translated(page, told):
    """No old draft of a translation brings the former words back."""
    original = page.original()
    if original is page or original is None:
        return
    name = f"{told.relation}.{told.row}.{told.field}" if told.row else told.field
    remember_wording(page, original)
    TranslatedText.objects.filter(
        translation_key=page.translation_key,
        locale_id=page.locale_id,
        field=name,
        digest=told.digest,
    ).update(hidden=True)
