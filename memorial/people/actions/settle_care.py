"""Lets everything beside an entry follow at once from what is withheld of it."""

from memorial.languages.actions.settle_titles import settle_titles

from .. import models
from .recall_portraits import recall_portraits


def pages_of(key):
    """The pages of an entry in its languages, whichever kind it is."""
    people = models.PersonPage.objects.filter(translation_key=key)
    return list(people) or list(models.IncidentPage.objects.filter(translation_key=key))


def original_of(key):
    pages = pages_of(key)
    return pages[0].original() if pages else None


def settle_care(key):
    """Titles and addresses, those of the incident, the index, addresses of portraits.

    Whoever withholds, withdraws or takes it back calls this; a page that is gone has
    nothing to settle.
    """
    settle_titles(pages_of(key))
    page = original_of(key)
    if page is None:
        return
    if isinstance(page, models.PersonPage):
        settle_titles_of_incident(page)
        recall_portraits(page)
    page.when_public_changes()


def settle_titles_of_incident(person):
    if person.incident_id:
        key = person.incident.translation_key
        settle_titles(models.IncidentPage.objects.filter(translation_key=key))
