"""Whom someone who is typing a name may mean; through the same public door."""

from memorial.names.closeness import Grade
from memorial.names.folding import folded
from memorial.people.matching.names import beginning, close_names, named_like
from memorial.people.matching.words import begins_one
from memorial.people.public_record.found import PublicFound
from memorial.people.public_record.searchable import searchable_people

MOST = 8
LEAST_LETTERS = 2


def suggestions(question, locale):
    """PublicFounds, at most ``MOST``; each public name that begins so, then those
    that sound so."""
    words = folded(question)
    if sum(map(len, words)) < LEAST_LETTERS:
        return []
    close = [name.key for name in close_names(question, public=True)]
    keys = dict.fromkeys([*beginning(words, most=MOST), *close[:MOST]])
    people = searchable_people(locale, list(keys))
    meant = (meant_by(question, words, key, people.get(key)) for key in keys)
    return [each for each in meant if each][:MOST]


def meant_by(question, words, key, person):
    """The person as PublicFound by the name that is meant, or None."""
    if person is None:
        return None
    for name in person.names:
        if all(begins_one(word, set(folded(name.text))) for word in words):
            return PublicFound(key=key, line=person.line, name=name)
    like = named_like(question, person.names)
    if like and like[0].grade > Grade.SIMILAR:
        return PublicFound(key=key, line=person.line, name=like[1])
    return None
