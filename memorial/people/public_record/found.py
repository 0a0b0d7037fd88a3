"""What a question finds: names first, then what else is told, through the one door.

The index proposes; whether and by what somebody is found is decided by what the public
door gives today. So a withheld name answers exactly as a name that is not there.
"""

from dataclasses import dataclass, field, replace
from uuid import UUID

from memorial.names.closeness import Grade

from .. import models
from ..choices.parts import Part
from ..matching.names import close_names, named_like
from ..matching.words import asked_words, keys_telling, parts_holding
from .incidents import in_order_of_time
from .searchable import searchable_incidents, searchable_people
from .values import PublicName


@dataclass(frozen=True)
class PublicFound:
    """An entry that answers to a question, by a name or by ``parts`` of what it tells.

    ``similar``: the name is near, and may be another one.
    """

    line: object
    key: UUID | None = None
    name: PublicName | None = None
    similar: bool = False
    parts: tuple = ()

    @property
    def parts_in_words(self):
        return [str(Part(part).label) for part in self.parts]


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
    """The people and incidents that answer to a question, in the reader's language.

    A fixed number of queries. ``most`` bounds how many are found by words other than
    their names, and the incidents; None finds all.
    """
    answers = people_found(question, locale, most=most)
    incidents = incidents_found(asked_words(question), locale, most)
    return replace(answers, incidents=incidents)


def people_found(question, locale, *, most=None):
    """As ``found``, without the incidents."""
    words = asked_words(question)
    proposed = [name.key for name in close_names(question, public=True)]
    telling = keys_of_people(words, locale, most and most + len(proposed) + 1)
    people = searchable_people(locale, [*proposed, *telling])
    names = list(by_name(question, proposed, people))
    named = {each.key for each in names if not each.similar}
    told = list(by_words(words, (key for key in telling if key not in named), people))
    also = {each.key for each in told}
    return Found(
        named=[each for each in names if not each.similar],
        similar=[each for each in names if each.similar and each.key not in also],
        telling=told[:most],
        more=len(told) > len(told[:most]),
    )


def by_name(question, keys, people):
    """Each with the public name that comes closest to the question, closest first."""
    likened = {
        key: like
        for key in keys
        if key in people and (like := named_like(question, people[key].names))
    }
    for key in sorted(likened, key=lambda key: order(people[key].line, *likened[key])):
        closeness, name = likened[key]
        similar = closeness.grade == Grade.SIMILAR
        yield PublicFound(people[key].line, key, name, similar=similar)


def order(line, closeness, name):
    """Those alike stand by their number: the same in every database."""
    return -closeness.grade, -closeness.score, line.number


def keys_of_people(words, locale, most):
    """Those of whom all the words are told, oldest first."""
    if not words:
        return []
    pages = models.PersonPage.objects.public().in_language(locale).oldest_first()
    return list(keys_telling(words, pages, locale)[:most])


def incidents_found(words, locale, most):
    if not words:
        return []
    pages = in_order_of_time(models.IncidentPage.objects.public().in_language(locale))
    keys = list(keys_telling(words, pages, locale)[:most])
    return list(by_words(words, keys, searchable_incidents(locale, keys)))


def by_words(words, keys, told):
    for key in keys:
        parts = parts_holding(words, told[key].parts) if key in told else ()
        if parts:
            yield PublicFound(told[key].line, key, parts=parts)
