"""Makes one entry again of several, as long as nobody has worked on them."""

from django.db import transaction
from django.utils.translation import gettext as _

from ..joining.care import keep_rows_private, protect_like
from ..joining.numbers import lead_back, lead_on
from ..joining.refusing import Refused
from ..joining.relatives import lead_relations_back
from ..joining.rows import private_keys
from ..joining.snapshots import delete, put_back
from ..joining.standing import lock
from ..joining.taking_back import by_key, says
from ..models import Joining, PersonPage, PrivateRow
from ..moving import move_back
from ..walking.reading import read_of
from .index_entries import index_person
from .undo_merge import refuse_held, refuse_telling, settle, undoable


@transaction.atomic
def undo_split(joining, *, by):
    """Put the entry back; the numbers of those it had become lead to it."""
    lock([joining.number_id, *joining.into.values_list("pk", flat=True)])
    joining = Joining.objects.get(pk=joining.pk)
    parts = undoable(joining, by)
    for part in parts:
        refuse_worked_on(part, joining)
    gone, read = joining.snapshot["gone"], [read_of(part.original) for part in parts]
    key = gone[0]["content"]["translation_key"]
    protect(key, parts, joining, by)
    move_back(joining.moved["beside"], first_key(joining), key)
    pages = put_back(gone)
    ids = {before: page.pk for before, page in pages.items()}
    lead_relations_back(joining.moved["relations"], ids)
    for part in parts:
        delete(part)
    lead_back(joining.number_id, joining.moved["numbers"])
    for part in parts:
        lead_on(part.number, [joining.number_id])
    refuse_telling(pages, read)
    settle(joining, by)
    index_person(next(iter(pages.values())))
    return joining


def first_key(joining):
    """The translation key of the entry to which went what was beside the one split."""
    first = min(joining.moved["became"], key=int)
    return next(iter(joining.moved["became"][first].values()))["translation_key"]


def protect(key, parts, joining, by):
    for part in parts:
        protect_like(key, part.key, by, since=joining.at)
        private = PrivateRow.objects.filter(translation_key=part.key)
        keep_rows_private(key, private.values_list("row_key", flat=True), by)
    refuse_held(key, joining.snapshot["gone"][0]["content"])


def refuse_worked_on(part, joining):
    """To undo would lose what someone has said since: merging loses nothing."""
    became = joining.moved["became"][str(part.number)]
    ticked = private_keys(next(iter(became.values())))
    private = PrivateRow.objects.filter(translation_key=part.key)
    private = private.exclude(row_key__in=ticked)
    same = all(
        unchanged(content, became.get(code, {}))
        for code, content in part.contents.items()
    )
    if private.exists() or not same:
        raise Refused(
            _(
                "No. %d has been changed since the split. To make one entry of them "
                "again, merge them: nothing is lost then."
            )
            % part.number
        )


def unchanged(content, before):
    fields = (*PersonPage.fact_fields, *PersonPage.word_fields)
    return all(content[name] == before.get(name) for name in fields) and all(
        rows(content, relation) == rows(before, relation)
        for relation in PersonPage.fact_relations
    )


def rows(content, relation):
    found = by_key(content.get(relation, ()))
    return {key: says(row) for key, row in found.items()}
