"""What a person is and was called here, and in which years they may have died."""

from wagtail.models import Revision

from memorial.names.folding import folded

from . import models

# An entry that may be of any of more years than these is entered without one.
MOST_YEARS = 3


def names_now(key):
    """The names of an entry as it stands and as its newest draft says."""
    found = set()
    for page in models.PersonPage.objects.filter(translation_key=key):
        for version in (page, page.get_latest_revision_as_object()):
            found |= {version.name, *(row.text for row in version.other_names.all())}
    return {name for name in found if folded(name)}


def names_of_drafts(key):
    """The names that any draft of an entry ever told."""
    pages = models.PersonPage.objects.filter(translation_key=key)
    ids = [str(pk) for pk in pages.values_list("pk", flat=True)]
    found = set()
    for content in Revision.objects.filter(
        base_content_type__model="page", object_id__in=ids
    ).values_list("content", flat=True):
        rows = content.get("other_names") or ()
        found |= {content.get("name") or "", *(row["text"] for row in rows)}
    return {name for name in found if folded(name)}


def years_of(key):
    """The years of death; one that is not known is None, which stands for any."""
    page = models.PersonPage.objects.filter(translation_key=key).first()
    earliest, latest = page and page.placed_earliest, page and page.placed_latest
    if not (earliest and latest) or latest.year - earliest.year >= MOST_YEARS:
        return [None]
    return list(range(earliest.year, latest.year + 1))
