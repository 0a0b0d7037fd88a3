"""Puts what was accepted of a contribution into a draft; it publishes nothing."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction

from memorial.people.actions.name_person import answer
from memorial.people.choices.sources import ChangeKind
from memorial.people.joining.refusing import Refused, refuse_the_held
from memorial.people.joining.rows import in_order
from memorial.people.joining.standing import content_of
from memorial.people.joining.writing import note as change_note
from memorial.people.joining.writing import write
from memorial.people.models import (
    Asker,
    PersonPage,
    Provenance,
    Wish,
    WithheldFact,
    Withholding,
)

from ..choices.states import Event
from ..drafting import above, editable, in_language, locale_for
from .holding import refuse_decided
from .noting import note
from .open_care import open_care


@dataclass(frozen=True)
class Accepted:
    """``facts`` and ``words`` are functions that change the content of a draft;
    ``fields`` names what they changed. ``language`` is that of the words.

    ``informed``: what the family knows, if the editor records it. ``withhold_name``:
    the name is not to be published, from now on.
    """

    language: str
    facts: tuple = ()
    words: tuple = ()
    fields: tuple = ()
    change_note: str = ""
    informed: bool | None = None
    withhold_name: bool = False


@transaction.atomic
def draft_entry(contribution, accepted, *, by):
    """The original with its new draft. A new entry if it is about none yet."""
    refuse_decided(contribution)
    if contribution.about:
        page = changed(contribution.about, accepted, by)
    else:
        page = begun(accepted, by)
        contribution.about = page.translation_key
        contribution.save(update_fields=["about"])
    keep_origin(contribution, page.translation_key, accepted.fields)
    if accepted.informed is not None:
        answer(page.translation_key, accepted.informed, by)
    if accepted.withhold_name and not is_withheld(page.translation_key):
        withhold_name(contribution, by)
    note(contribution, Event.DRAFTED, by)
    return page


def withhold_name(contribution, by):
    wishes = [(Wish.WITHHOLD, WithheldFact.NAME)]
    asked = {"asked_by": Asker.FAMILY, "at_once": True, "by": by}
    if troubles := open_care(contribution, wishes, **asked):
        raise Refused(" ".join(troubles))


def changed(key, accepted, by):
    page = editable(key, by)
    own = accepted.language == page.language
    content = content_of(page)
    for put in (*accepted.facts, *(accepted.words if own else ())):
        put(content)
    add_note(content, accepted, page.language, ChangeKind.COMPLETED)
    refuse_the_held(names_of(content), page.death_date)
    write(page, content, by=by, publish=False)
    if accepted.words and not own:
        word(in_language(key, accepted.language), accepted.words, by)
    return page


def word(page, words, by):
    """The words of a translation: nothing else of it is written by hand."""
    content = {}
    for put in words:
        put(content)
    for name, text in content.items():
        setattr(page, name, text)
    page.save_revision(user=by, clean=False)


def begun(accepted, by):
    locale = locale_for(accepted.language)
    parent = above(locale, by)
    content = content_of(PersonPage(locale=locale, live=False))
    for put in (*accepted.facts, *accepted.words):
        put(content)
    add_note(content, accepted, locale.language_code, ChangeKind.ADDED)
    page = PersonPage.from_serializable_data(content)
    page.locale, page.live = locale, False
    refuse_the_held(names_of(content), page.death_date)
    try:
        parent.add_child(instance=page)
        page.save_revision(user=by)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    return page


def add_note(content, accepted, language, kind):
    if accepted.change_note:
        row = change_note({language: accepted.change_note}, language, kind)
        content["change_notes"] = in_order([*content["change_notes"], row])


def names_of(content):
    return [content["name"], *(row["text"] for row in content["other_names"])]


def keep_origin(contribution, key, fields):
    """Where each field came from: the number alone, nothing of who sent it."""
    Provenance.objects.bulk_create(
        Provenance(translation_key=key, field=name, origin=origin_of(contribution))
        for name in fields
    )


def origin_of(contribution):
    return f"contribution {contribution.pk}"


def is_withheld(key):
    return Withholding.objects.filter(
        translation_key=key, fact=WithheldFact.NAME
    ).exists()
