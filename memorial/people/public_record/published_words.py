"""The words of an entry that its readers see: what may be translated, or sent out."""

from dataclasses import dataclass, field

from .. import models
from ..archive import archive
from ..care import care_for
from ..rules.disclosure import portrait_may_be_shown
from ..rules.mentions import tells
from .bonds import bound_to, once_public, told_of
from .neighbours import aboard
from .texts import safe_wordings
from .untold import NOBODY, Untold, untold_of, untold_of_all


@dataclass(frozen=True)
class PublishedWords:
    """Texts by name, and the words that no text of this entry may tell."""

    texts: dict = field(default_factory=dict, hash=False)
    untold: frozenset = NOBODY

    def may_tell(self, text):
        return not tells(text, self.untold)


def published_words(page):
    """The PublishedWords of a page, in its language; none where it is not public."""
    is_person = isinstance(page, models.PersonPage)
    untold, care = (untold_of_person if is_person else untold_of_incident)(page)
    if not page.live or care.withdrawn:
        return PublishedWords({}, untold)
    wordings = safe_wordings(page, untold)
    unseen = unseen_of_person(page, care, licence_of(page)) if is_person else ()
    return PublishedWords(
        {
            name: wording.text
            for name, wording in wordings.items()
            if wording and not wording.borrowed and name not in unseen
        },
        untold,
    )


def untold_of_person(page):
    own = told_of(once_public(models.PersonPage.objects.filter(pk=page.pk)))
    bound = bound_to(own, page.locale)
    care = care_for([page.translation_key, *(row.translation_key for row in bound)])
    others = Untold(bound, care)
    words = (untold_of(row, care, others.by_person(row)) for row in own)
    return NOBODY.union(*words), care(page.translation_key)


def untold_of_incident(page):
    found, care = aboard(page)
    return untold_of_all(found, care), care(page.translation_key)


def unseen_of_person(facts, care, licence):
    """The names of texts that belong to what is withheld, or to no picture shown.

    ``facts`` is a page or a row, ``licence`` that of its portrait, None without one.
    """
    unseen = {"place"} & care.withheld
    if "life" in care.withheld:
        unseen |= {"life", "tribute"}
    shown = licence not in (None, "unknown") and portrait_may_be_shown(
        facts, care, **archive().terms
    )
    return unseen if shown else unseen | {"portrait_alt"}


def licence_of(page):
    return page.portrait and page.portrait.licence
