"""What a person is and was called here, and in which years they may have died."""

from wagtail.models import Revision

from memorial.names.folding import folded

from . import models

# An entry that may be of any of more years than these is entered without one.
MOST_YEARS = 3


def names_now(key):
    """The names of an entry as it stands and as its newest draft says."""
    return names_by_key([key])[key]


def names_by_key(keys):
    """The names of each entry, as ``names_now``; three queries."""
    pages = models.PersonPage.objects.filter(translation_key__in=keys)
    found, drafts = {key: set() for key in keys}, {}
    about = ("translation_key", "name", "latest_revision")
    for key, name, draft in pages.values_list(*about):
        found[key].add(name)
        drafts[draft] = key
    rows = models.OtherName.objects.filter(page__in=pages.order_by())
    for key, text in rows.values_list("page__translation_key", "text"):
        found[key].add(text)
    drafted = Revision.objects.filter(pk__in=filter(None, drafts))
    for pk, content in drafted.values_list("pk", "content"):
        found[drafts[pk]] |= names_in(content)
    return {
        key: {name for name in names if folded(name)} for key, names in found.items()
    }


def names_in(content):
    rows = content.get("other_names") or ()
    return {content.get("name") or "", *(row["text"] for row in rows)}


def names_of_drafts(key):
    """The names that any draft of an entry ever told."""
    pages = models.PersonPage.objects.filter(translation_key=key)
    ids = [str(pk) for pk in pages.values_list("pk", flat=True)]
    found = set()
    for content in Revision.objects.filter(
        base_content_type__model="page", object_id__in=ids
    ).values_list("content", flat=True):
        found |= names_in(content)
    return {name for name in found if folded(name)}


def years_of(key):
    """The years of death; one that is not known is None, which stands for any."""
    page = models.PersonPage.objects.filter(translation_key=key).first()
    earliest, latest = page and page.placed_earliest, page and page.placed_latest
    if not (earliest and latest) or latest.year - earliest.year >= MOST_YEARS:
        return [None]
    return list(range(earliest.year, latest.year + 1))
