"""What a question finds: names first, then what else is told, through the one door.

The index proposes; whether and by what somebody is found is decided by what the public
door gives today. So a withheld name answers exactly as a name that is not there.
"""

from dataclasses import dataclass, field

from memorial.names.closeness import Grade

from .. import models
from ..matching.names import close_names, named_like
from ..matching.words import asked_words, keys_telling, parts_holding
from .incidents import in_order_of_time
from .searchable import searchable_incidents, searchable_people
from .values import PublicFound


@dataclass(frozen=True)
class Found:
    """PublicFounds: of this name, the closest first; of a name that is similar; and
    in order of time those of whom the words are told, and the incidents.

    ``more``: further people tell these words than were asked for.
    """

    named: list = field(default_factory=list)
    similar: list = field(default_factory=list)
    telling: list = field(default_factory=list)
    incidents: list = field(default_factory=list)
    more: bool = False

    @property
    def people(self):
        return [*self.named, *self.similar, *self.telling]


def found(question, locale, *, most=None):
    """What answers to a question in the reader's language, as Found.

    At most a fixed number of queries. ``most`` bounds how many are found by words
    other than their names; None finds all.
    """
    names = found_by_name(question, locale)
    close = [each for each in names if not each.similar]
    words = asked_words(question)
    telling, more = found_by_words(words, locale, most, without=keys_of(close))
    told = keys_of(telling)
    return Found(
        named=close,
        similar=[each for each in names if each.similar and each.key not in told],
        telling=telling,
        incidents=incidents_found(words, locale, most),
        more=more,
    )


def keys_of(answers):
    return {each.key for each in answers}


def found_by_name(question, locale):
    """Each with the public name that comes closest to the question."""
    proposed = [name.key for name in close_names(question, public=True)]
    people = searchable_people(locale, proposed)
    likened = {key: named_like(question, told.names) for key, told in people.items()}
    by_closeness = sorted(
        (key for key in people if likened[key]),
        key=lambda key: (likened[key][0], -people[key].line.number),
        reverse=True,
    )
    return [
        PublicFound(
            key=key,
            line=people[key].line,
            name=likened[key][1],
            similar=likened[key][0].grade == Grade.SIMILAR,
        )
        for key in by_closeness
    ]


def found_by_words(words, locale, most, without):
    """Those of whom all the words are told; and whether there are more."""
    if not words:
        return [], False
    pages = models.PersonPage.objects.public().in_language(locale).oldest_first()
    pages = pages.exclude(translation_key__in=without)
    keys = list(keys_telling(words, pages, locale)[: most and most + 1])
    people = searchable_people(locale, keys[:most])
    return list(held(words, keys[:most], people)), len(keys) > len(keys[:most])


def incidents_found(words, locale, most):
    if not words:
        return []
    pages = in_order_of_time(models.IncidentPage.objects.public().in_language(locale))
    keys = list(keys_telling(words, pages, locale)[:most])
    return list(held(words, keys, searchable_incidents(locale, keys)))


def held(words, keys, told):
    for key in keys:
        parts = parts_holding(words, told[key].parts) if key in told else ()
        if parts:
            yield PublicFound(key=key, line=told[key].line, parts=parts)
