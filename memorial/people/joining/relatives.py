"""Who tells a relation to an entry that becomes another: on pages and in drafts."""

from wagtail.models import Revision

from ..models import PersonPage, Relation


def lead_relations(before, after, *, but=(), only=None):
    """Let relations to the pages ``before`` lead to the page ``after``.

    Those told by the pages ``but`` are left; ``only`` are keys of rows, if not all.
    Returns triples of a row's key, the page that it led to and the one it leads to.
    """
    rows = Relation.objects.filter(relative__in=before).exclude(page__in=but)
    told = {(str(row.key), row.relative_id, after) for row in rows}
    drafts = list(drafts_telling(before, but))
    for _draft, content in drafts:
        for row in content["relations"]:
            if row["relative"] in before:
                told.add((row["key"], row["relative"], after))
    told = sorted(each for each in told if only is None or each[0] in only)
    lead(told, drafts)
    return [list(triple) for triple in told]


def lead_relations_back(told, ids):
    """``ids`` says which page stands today for one that a relation led to before."""
    back = [(key, after, ids.get(before, before)) for key, before, after in told]
    lead(back, list(drafts_telling({after for _key, after, _before in back})))


def lead(told, drafts):
    for key, before, after in told:
        Relation.objects.filter(key=key, relative=before).update(relative=after)
    now = {(key, before): after for key, before, after in told}
    for draft, content in drafts:
        for row in content["relations"]:
            told_here = row["key"], row["relative"]
            row["relative"] = now.get(told_here, row["relative"])
        Revision.objects.filter(pk=draft).update(content=content)


def drafts_telling(pages, but=()):
    """Pairs of a revision and its content: the newest of each person who tells one."""
    tellers = Relation.objects.filter(relative__in=pages).values("page")
    people = PersonPage.objects.exclude(pk__in=but)
    newest = people.filter(pk__in=tellers) | people.filter(has_unpublished_changes=True)
    found = Revision.objects.filter(
        pk__in=newest.order_by().values("latest_revision"),
        content__relations__0__isnull=False,
    )
    for pk, content in found.values_list("pk", "content"):
        if any(row["relative"] in pages for row in content["relations"]):
            yield pk, content
