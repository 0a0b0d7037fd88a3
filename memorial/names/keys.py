"""The keys under which a name is stored in an index, and those under which one asks.

w: a word as written   s, c: its sound   n: one consonant gone   i: the initials.
How the keys of one word come about is told in `traces`.
"""

from . import traces
from .prepared import prepared
from .traces import LONGEST_KEY


def stored_keys(name):
    """What an index stores for a name."""
    ready = prepared(name)
    found = {spelling_key(word.spelling) for word in ready.small}
    return frozenset(found | ready.stored | initials(ready))


def spelling_key(word):
    """The key of a word, or the beginning of one, as it is written in [a-z0-9]."""
    return f"w:{word}"[:LONGEST_KEY]


def initials(ready):
    whole = {f"i:{ready.initials}"} if ready.length > 1 else set()
    return whole | ({f"i:.{ready.initials}"} if ready.only_initials else set())


def asked_keys(question):
    """Per word of the question, the keys to look up, from exact to loose."""
    ready = prepared(question)
    rows = [
        traces.asked(unit.word.spelling, unit.word.readings) for unit in ready.units
    ]
    return (*rows, *asked_initials(ready))


def asked_initials(ready):
    if ready.length < 2:
        return ()
    names = (f"i:{ready.initials}",) if ready.only_initials else ()
    return ((*names, f"i:.{ready.initials}"),)
