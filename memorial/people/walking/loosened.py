"""What the public door hides in texts as long as people are bound, and no longer."""

from django.utils.translation import gettext as _

from .. import models
from ..names_ever import names_by_key
from .hits import bound_to, signed_off
from .newly_told import hidden_keys, sought_by_key
from .texts import texts_of_entries


def loosened(page, relatives, incident):
    """Keys of those to whom a live person is bound now, and not once it says this.

    ``relatives`` are the pages to which it records a relation.
    """
    live = type(page).objects.live().filter(pk=page.pk).first()
    if live is None or page.is_translation:
        return set()
    people, key = models.PersonPage.objects, page.translation_key
    tellers = models.Relation.objects.filter(relative__translation_key=key)
    after = {key, *(relative.translation_key for relative in relatives)}
    after |= set(tellers.values_list("page__translation_key", flat=True))
    if incident:
        aboard = people.of_incident(incident.translation_key)
        after |= {incident.translation_key}
        after |= set(aboard.values_list("translation_key", flat=True))
    return bound_to(live) - after


def told_once_loosened(page, relatives, incident):
    """A sentence for each name that readers would read once the bond is gone."""
    parted = loosened(page, relatives, incident)
    own = page.translation_key
    hidden = hidden_keys() & (parted | {own}) if parted else set()
    if not hidden:
        return []
    signed = signed_off(hidden)
    names = names_by_key(hidden)
    beside = {key: {own} if key in parted else parted for key in hidden}
    found = {
        told.text[first:last]
        for key, sought in sought_by_key(names).items()
        for told in texts_of_entries(beside[key])
        for first, last in sought.found_in(told.text, bound=True)
        if (key, told.standing_place, told.digest) not in signed
    }
    return [sentence(word) for word in sorted(found)]


def sentence(word):
    return _(
        "“%(word)s” stands in a text that is hidden only because these people are "
        "bound to one another. Go through the texts first, under Protection."
    ) % {"word": word}
