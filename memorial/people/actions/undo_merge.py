"""Makes two entries again of one that was merged, as far as nothing newer forbids."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from ..joining.along import give_back, join_hidden
from ..joining.care import (
    keep_rows_private,
    loosen_no_more,
    name_is_withheld,
    protect_like,
)
from ..joining.groups import PRIVATE_TEXTS
from ..joining.numbers import lead_back
from ..joining.refusing import NOT_HERE, Refused, refuse_newly_told, refuse_the_held
from ..joining.relatives import lead_relations_back
from ..joining.rows import private_keys
from ..joining.snapshots import put_back
from ..joining.standing import lock, standing
from ..joining.taking_back import taken_back
from ..joining.writing import word_others, write
from ..models import Joining, PersonPage, PrivateRow, Withdrawal
from ..walking.reading import read_of
from .index_entries import index_person


def undoable(joining, user=None):
    """The Standings of the entries that it led to; Refused if it cannot be undone."""
    if joining.undone_at:
        raise Refused(_("This was undone already."))
    if not joining.snapshot:
        raise Refused(_("What this entry said has been erased: it cannot come back."))
    numbers = [number.pk for number in joining.into.order_by("pk")]
    later = Joining.objects.filter(pk__gt=joining.pk, undone_at=None, into__in=numbers)
    if later.exists():
        raise Refused(
            _("Something was joined after this: undo no. %d first.")
            % later.order_by("-pk").first().number_id
        )
    return [standing(number, user) for number in numbers]


@transaction.atomic
def undo_merge(joining, *, by):
    """Put back the entry that went, and take from the other what came with it."""
    lock([joining.number_id, *joining.into.values_list("pk", flat=True)])
    joining = Joining.objects.get(pk=joining.pk)
    (one,) = undoable(joining, by)
    gone = joining.snapshot["gone"]
    key = gone[0]["content"]["translation_key"]
    moved, read = joining.moved, [read_of(one.original)]
    protect(key, one.key, joining, by)
    loosen_no_more(moved["loosened"])
    give_back(moved["along"], key, one.key)
    lead_back(joining.number_id, moved["numbers"])
    pages = put_back(gone)
    ids = {before: page.pk for before, page in pages.items()}
    take_back(one, joining, ids, by)
    lead_relations_back(moved["relations"], ids)
    refuse_telling(pages, read)
    settle(joining, by)
    index_person(next(iter(pages.values())))
    index_person(PersonPage.objects.get(pk=one.original.pk))
    return joining


def refuse_telling(pages, read):
    """Of those that were put back, none tells what came to be hidden meanwhile."""
    for page in pages.values():
        if page.live:
            refuse_newly_told(PersonPage.objects.get(pk=page.pk), read)


def settle(joining, by):
    joining.undone_at, joining.undone_by = timezone.now(), by
    joining.save()


def protect(key, one, joining, by):
    """What was withheld, refused or hidden since then is so of both."""
    protect_like(key, one, by, since=joining.at)
    became = next(iter(joining.moved["became"].values()))
    private = PrivateRow.objects.filter(translation_key=one)
    private = private.exclude(row_key__in=private_keys(became))
    keep_rows_private(key, private.values_list("row_key", flat=True), by)
    join_hidden(one, key)
    refuse_held(key, joining.snapshot["gone"][0]["content"])


def refuse_held(key, content):
    """Who was withdrawn since, or is held by the ledger, does not come back."""
    if Withdrawal.objects.filter(translation_key=key).exists():
        raise Refused(NOT_HERE)
    if not name_is_withheld(key) and content["name_status"] != "withheld":
        names = [content["name"], *(row["text"] for row in content["other_names"])]
        page = PersonPage.from_serializable_data(dict(content))
        refuse_the_held(names, page.death_date)


def take_back(one, joining, ids, by):
    """The entry that stayed, without what came from the one that went."""
    stood = {told["language"]: told["content"] for told in joining.snapshot["stood"]}
    for content in stood.values():
        for row in content["relations"]:
            row["relative"] = ids.get(row["relative"], row["relative"])
    became = joining.moved["became"]
    fields = (*PersonPage.fact_fields, *PersonPage.word_fields, *PRIVATE_TEXTS)
    before = {
        code: taken_back(
            content,
            became[code],
            stood[code],
            fields=fields,
            relations=PersonPage.fact_relations,
        )
        for code, content in one.contents.items()
        if code in became and code in stood
    }
    write(one.original, before[one.language], by=by, publish=one.live)
    if one.live:
        words = {
            code: {name: content[name] for name in PersonPage.word_fields}
            for code, content in before.items()
        }
        word_others(one.key, one.language, words, {}, by=by)
