"""Takes away the addresses under which a portrait could be seen."""

from memorial.media.models import MemorialRendition

from ..archive import archive
from ..care import care_for
from ..rules.disclosure import portrait_may_be_shown


def recall_portraits(page):
    """No address of a portrait that may not be shown any more leads to it."""
    care = care_for([page.translation_key])(page.translation_key)
    if not portrait_may_be_shown(page, care, **archive().terms):
        ever = page.revisions.values_list("content__portrait", flat=True)
        MemorialRendition.objects.filter(image__in=filter(None, ever)).delete()
