"""Gives a person whose name was not known the name, in one go."""

from dataclasses import dataclass, field
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from modelcluster.models import get_serializable_data_for_fields

from ..choices.names import NameStatus
from ..choices.sources import ChangeKind
from ..joining.care import name_is_withheld, newest
from ..joining.refusing import Refused, refuse_the_held
from ..joining.rows import in_order
from ..joining.standing import lock, standing
from ..joining.writing import note, word_others, write
from ..models import Consent, OtherName, PersonPage, PersonSource, Purpose
from .index_entries import index_person


@dataclass(frozen=True)
class Naming:
    """``others`` and ``source`` hold the fields of their rows; ``notes`` says by
    language what the change note says. ``informed``: what the family knows, if asked.
    """

    name: str
    status: str = NameStatus.KNOWN
    pronunciation: str = ""
    others: tuple = ()
    source: dict = field(default_factory=dict)
    informed: bool | None = None
    notes: dict = field(default_factory=dict)


def nameless(number, user=None):
    """The Standing of a person without a name; Refused if there is nothing to name."""
    entry = standing(number, user)
    withheld = entry.content["name_status"] == NameStatus.WITHHELD
    if withheld or name_is_withheld(entry.key):
        raise Refused(_("The name of this person is not to be published."))
    if entry.content["name"].strip():
        raise Refused(_("This person has a name already: correct it on their page."))
    return entry


@transaction.atomic
def name_person(*, number, naming, by, publish):
    """The name, who says so and a change note: public, or a draft to be approved."""
    lock([number])
    entry = nameless(number, by)
    names = [naming.name, *(row["text"] for row in naming.others)]
    refuse_the_held(names, entry.original.death_date)
    content = named(entry, naming)
    row = note(naming.notes, entry.language, ChangeKind.NAMED)
    content["change_notes"] = in_order([*content["change_notes"], row])
    if naming.informed is not None:
        answer(entry.key, naming.informed, by)
    write(entry.original, content, by=by, publish=publish)
    if publish:
        notes = {code: {row["key"]: text} for code, text in naming.notes.items()}
        word_others(entry.key, entry.language, {}, notes, by=by)
        index_person(PersonPage.objects.get(pk=entry.original.pk))


def named(entry, naming):
    content = entry.content | {
        "name": naming.name,
        "name_status": str(naming.status),
        "name_pronunciation": naming.pronunciation,
    }
    others = [new_row(OtherName, row) for row in naming.others]
    sources = [new_row(PersonSource, naming.source)] if naming.source else []
    content["other_names"] = in_order([*content["other_names"], *others])
    content["sources"] = in_order([*content["sources"], *sources])
    return content


def new_row(model, fields):
    """A row as a revision holds it; what is wrong with it is said."""
    row = model(key=uuid4(), **fields)
    try:
        row.clean_fields(exclude=["page"])
        row.clean()
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    return get_serializable_data_for_fields(row)


def answer(key, given, by):
    standing_answer = newest(key).get(Purpose.INFORMED)
    if standing_answer is None or standing_answer.given != given:
        Consent.objects.create(
            translation_key=key, purpose=Purpose.INFORMED, given=given, by=by
        )
