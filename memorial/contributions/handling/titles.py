"""Whom a contribution is about, as editors may read it: no withheld name."""

from memorial.people.care import care_for
from memorial.people.matching.candidates import originals
from memorial.people.matching.twins import called
from memorial.people.models import IncidentPage, PermanentNumber


def titles_of(keys):
    """By key, pairs of the number and the title; four queries for however many."""
    keys = list({key for key in keys if key})
    if not keys:
        return {}
    care = care_for(keys)
    pages = originals().filter(translation_key__in=keys)
    told = {
        page.translation_key: called(page, care(page.translation_key)) for page in pages
    }
    for page in originals(IncidentPage).filter(translation_key__in=keys):
        told[page.translation_key] = page.get_admin_display_title()
    numbers = PermanentNumber.objects.filter(translation_key__in=keys)
    return {
        key: (number, told.get(key, ""))
        for key, number in numbers.values_list("translation_key", "number")
    }
