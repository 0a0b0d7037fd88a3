"""Makes several entries of one that told of several people as if they were one."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from ..care import care_for
from ..joining.along import join_hidden, join_rights
from ..joining.care import name_is_withheld, protect_like, withhold_like
from ..joining.numbers import lead_on
from ..joining.parting import FEWEST, MOST, parted, words_of
from ..joining.refusing import Refused, refuse_newly_told, refuse_the_held
from ..joining.relatives import lead_relations
from ..joining.snapshots import delete, snapshot
from ..joining.standing import content_of, lock, newest, standing
from ..joining.writing import note, word_others
from ..models import Consent, Joining, JoiningKind, PersonPage, Purpose, WithheldFact
from ..moving import move_along
from ..walking.reading import read_of
from .index_entries import index_person

# Content, not interface: it stands in the entry in each language from then on.
SPLIT = {
    "en": "This entry was one with another. It told of different people as if they "
    "were one.",
    "fr": "Cette entrée n’en faisait qu’une avec une autre. Elle parlait de personnes "
    "différentes comme d’une seule.",
}


@transaction.atomic
def split_entry(*, number, parts, by):
    """Split the person of that number into ``parts``; the Joining.

    All of them get new numbers, and the old one offers the choice. They are public at
    once if the entry was, so that its address never leads to nothing.
    """
    if not FEWEST <= len(parts) <= MOST:
        raise Refused(
            _("An entry is split into %(fewest)d to %(most)d people.")
            % {"fewest": FEWEST, "most": MOST}
        )
    lock([number])
    entry = standing(number, by)
    joining = Joining.objects.create(
        kind=JoiningKind.SPLIT,
        number_id=number,
        by=by,
        snapshot={"gone": snapshot(entry)},
    )
    read = [read_of(entry.original)]
    pages = [begin(entry, part, by, first=part is parts[0]) for part in parts]
    joining.into.set([page.number for page in pages])
    joining.moved = lead_elsewhere(entry, parts, pages)
    for part, page in zip(parts, pages, strict=True):
        publish(entry, part, page, by, read)
    joining.moved["became"] = {
        page.number: {
            code: content_of(other) for code, other in newest(page.number).items()
        }
        for page in pages
    }
    joining.save()
    for page in pages:
        index_person(PersonPage.objects.get(pk=page.pk))
    return joining


def begin(entry, part, by, *, first):
    """A draft of one of the people, with the care of the entry already around it."""
    private = {str(key) for key in care_for([entry.key])(entry.key).private}
    content = parted(entry, part, private=private, first=first)
    row = note(SPLIT, entry.language)
    content["change_notes"].append(row | {"sort_order": len(content["change_notes"])})
    page = PersonPage.from_serializable_data(content)
    page.translation_key, page.locale = uuid4(), entry.original.locale
    page.live, page.first_published_at, page.number = False, None, None
    page.latest_revision_id = page.live_revision_id = None
    page.has_unpublished_changes = True
    protect(page, entry, part, by)
    entry.original.get_parent().specific.add_child(instance=page)
    save(page, by)
    return page


def protect(page, entry, part, by):
    """Whatever was withheld or refused is so of each; a yes is asked for again,
    but for the portrait, whoever keeps it."""
    key = page.translation_key
    protect_like(key, entry.key, by)
    if page.name_status == "withheld":
        withhold_like(key, [WithheldFact.NAME], by)
    if not name_is_withheld(key):
        names = [page.name, *(row.text for row in page.other_names.all())]
        refuse_the_held(names, page.death_date)
    care = care_for([entry.key])(entry.key)
    if part.portrait and care.portrait_agreed:
        Consent.objects.create(
            translation_key=key, purpose=Purpose.PORTRAIT, given=True, by=by
        )
    join_rights(entry.key, key)
    join_hidden(entry.key, key)


def save(page, by):
    try:
        page.save_revision(user=by)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error


def lead_elsewhere(entry, parts, pages):
    """What led to the entry leads to those it became; then its pages are deleted."""
    relations = []
    for part, page in zip(parts, pages, strict=True):
        relations += lead_relations(
            entry.ids, page.pk, but=entry.ids, only=part.relations_told
        )
    relations += lead_relations(entry.ids, pages[0].pk, but=entry.ids)
    beside = move_along(entry.key, pages[0].translation_key)
    delete(entry)
    numbers = lead_on(entry.number, [page.number for page in pages])
    return {"relations": relations, "beside": beside, "numbers": numbers}


def publish(entry, part, page, by, read):
    """The original, which makes the other languages; then their words."""
    if not entry.live:
        return
    refuse_newly_told(page.get_latest_revision_as_object(), read)
    page.get_latest_revision().publish(user=by)
    words = {code: words_of(each, part) for code, each in entry.contents.items()}
    notes = notes_of(entry, page)
    word_others(
        page.translation_key, entry.language, words, notes, by=by, also_read=read
    )


def notes_of(entry, page):
    """By language and key, what the copied notes say; rows stand in the same order."""
    keys = [str(row.key) for row in page.change_notes.all()]
    notes = {}
    for code, content in entry.contents.items():
        texts = [row["text"] for row in content["change_notes"]]
        told = dict(zip(keys, texts, strict=False))
        notes[code] = told | {keys[-1]: SPLIT.get(code, "")}
    return notes
