"""Lets every page follow when the group changes its terms of care."""

from .. import models
from ..care import care_for
from ..rules.disclosure import name_may_be_shown
from .settle_care import settle_care


def settle_terms(terms):
    """Titles, addresses, index and portraits of those whose name is shown by these
    ``terms`` and was not, or was and is no more."""
    people = models.PersonPage.objects.live().exclude(name="")
    care = care_for()
    for key in {
        page.translation_key
        for page in people
        if is_told(page) != name_may_be_shown(page, care(page.translation_key), **terms)
    }:
        settle_care(key)


def is_told(page):
    return page.slug != str(page.number)
