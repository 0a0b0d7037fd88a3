"""Whom the ledger keeps out, where a text names them: nothing else knows the erased."""

from memorial.names.as_read import as_read
from memorial.names.folding import folded

from .. import ledger, models
from .sought import WORD, is_like_a_name

FEWEST_WORDS, MOST_WORDS = 2, 4


def kept_out(texts, besides):
    """Whole names in ``texts``, as they stand there, that the ledger holds.

    Not those ``besides``, nor what somebody else is called in public. One word alone
    is too common a name to tell of whom it is.
    """
    found = {name for text in texts for name in names_like(text)}
    if not (found and ledger.holds(found)):
        return []
    return [
        name
        for name in without(sorted(found), besides)
        if ledger.holds([name]) and not is_borne(name)
    ]


def without(names, besides):
    known = {key_of(name) for name in besides}
    return [name for name in names if key_of(name) not in known]


def names_like(text):
    """Words beside each other that begin and end like a name."""
    words = WORD.findall(as_read(text))
    for first, word in enumerate(words):
        if is_like_a_name(word):
            for many in range(FEWEST_WORDS, MOST_WORDS + 1):
                name = words[first : first + many]
                if len(name) == many and is_like_a_name(name[-1]):
                    yield " ".join(name)


def is_borne(name):
    told = models.PersonPage.objects.told()
    for word in name.split():
        told = told.filter(name__icontains=word)
    names = told.values_list("name", flat=True)
    return any(key_of(each) == key_of(name) for each in names)


def key_of(name):
    return tuple(sorted(folded(name)))
