"""Makes two entries of one person one: nothing that either tells is lost."""

from django.db import transaction
from django.utils.translation import gettext as _

from ..archive import archive
from ..care import care_for
from ..joining.along import take_along
from ..joining.care import join_care, name_is_withheld, withhold_like
from ..joining.numbers import lead_on
from ..joining.refusing import Refused, refuse_the_held
from ..joining.relatives import lead_relations
from ..joining.snapshots import delete, snapshot
from ..joining.standing import content_of, lock, newest, standing
from ..joining.uniting import united
from ..joining.writing import note, note_texts, word_others, write
from ..models import Joining, JoiningKind, PersonPage, WithheldFact
from ..rules.disclosure import may_be_child, name_may_be_shown
from ..walking.reading import read_of
from .index_entries import index_person

# Content, not interface: it stands in the entry in each language from then on.
MERGED = {
    "en": "Two entries told of this person. They have become one.",
    "fr": "Deux entrées parlaient de cette personne. Elles n’en font plus qu’une.",
}


def pair(stays, goes, user=None):
    """The Standings of two numbers that may be merged; Refused if they may not."""
    if stays == goes:
        raise Refused(_("This is one and the same entry: choose two."))
    one, other = standing(stays, user), standing(goes, user)
    if other.live and not one.live:
        raise Refused(
            _("No. %(goes)d is public and no. %(stays)d is not: keep the public one.")
            % {"goes": goes, "stays": stays}
        )
    return one, other


@transaction.atomic
def merge_entries(*, stays, goes, chosen, by):
    """Merge the person of number ``goes`` into that of ``stays``; the Joining.

    ``chosen`` names, for groups of facts and texts on which they differ, whose stand.
    """
    lock([stays, goes])
    one, other = pair(stays, goes, by)
    union, read = united(one, other, chosen), [read_of(other.original)]
    joining = Joining.objects.create(
        kind=JoiningKind.MERGE,
        number_id=goes,
        by=by,
        snapshot={"gone": snapshot(other), "stood": snapshot(one)},
    )
    joining.into.set([stays])
    joining.moved = take_everything(one, other, union, by)
    notes = note_texts(other)
    if other.live:
        add_note(union.content, one, notes)
    write(one.original, union.content, by=by, publish=one.live, also_read=read)
    if one.live:
        word_others(one.key, one.language, union.words, notes, by=by, also_read=read)
    joining.moved["became"] = {
        code: content_of(page) for code, page in newest(stays).items()
    }
    joining.save()
    index_person(PersonPage.objects.get(pk=one.original.pk))
    return joining


def take_everything(one, other, union, by):
    """All that stands beside the entry that goes; then its pages are deleted."""
    before = [child_and_named(each) for each in (one, other)]
    moved = {
        "loosened": join_care(
            one.key,
            other.key,
            portrait_taken="portrait" in union.taken,
            twins=union.twins,
            by=by,
        )
    }
    if "withheld" in (one.content["name_status"], other.content["name_status"]):
        withhold_like(one.key, [WithheldFact.NAME], by)
    if is_child_of_whom_nobody_decided(before, after(one, union)):
        withhold_like(one.key, [WithheldFact.NAME], by)
    keep_hidden_names_private(one, other, union)
    refuse_held_names(one, union.content)
    moved["along"] = take_along(other.key, one.key)
    moved["relations"] = lead_relations(
        other.ids, one.original.pk, but=[*one.ids, *other.ids]
    )
    delete(other)
    moved["numbers"] = lead_on(other.number, [one.number])
    return moved


def child_and_named(standing):
    page = after(standing, standing)
    return may_be_child(page), may_be_shown(page, standing.key)


def is_child_of_whom_nobody_decided(before, page):
    """What was decided of an adult names no child whose facts are chosen."""
    return may_be_child(page) and (True, False) in before and (True, True) not in before


def keep_hidden_names_private(one, other, union):
    """Names that the entry that goes did not show are not shown by the other facts."""
    before = other.original.with_content_json(dict(other.content))
    if may_be_shown(before, one.key) or not may_be_shown(after(one, union), one.key):
        return
    names = {other.content["name"].strip()}
    names |= {row["text"].strip() for row in other.content["other_names"]}
    names -= {one.content["name"].strip()}
    for row in union.content["other_names"]:
        row["private"] = row["private"] or row["text"].strip() in names


def after(one, union):
    page = one.original.with_content_json(dict(union.content))
    page.place_on_timeline()
    return page


def may_be_shown(page, key):
    return name_may_be_shown(page, care_for([key])(key), **archive().terms)


def refuse_held_names(one, content):
    if not name_is_withheld(one.key):
        names = [content["name"], *(row["text"] for row in content["other_names"])]
        page = one.original.with_content_json(dict(content))
        refuse_the_held(names, page.death_date)


def add_note(content, one, notes):
    row = note(MERGED, one.language)
    row["sort_order"] = len(content["change_notes"])
    content["change_notes"].append(row)
    for code, text in MERGED.items():
        notes.setdefault(code, {})[row["key"]] = text
