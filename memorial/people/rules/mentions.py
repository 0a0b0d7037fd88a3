"""Whether a text tells a name that must not be told."""

from memorial.names.as_read import as_read
from memorial.names.folding import folded

SHORTEST = 3
LONG = 5


def words_of(names):
    """The telling words of some names; those of less than three letters are not."""
    return {word for name in names for word in folded(name) if len(word) >= SHORTEST}


def tells(text, untold):
    """Whether any of the ``untold`` words stands in ``text``, in any script or case.

    Cautious on purpose: one word of a name is enough, and a longer one within
    another word, as in a link.
    """
    if not untold:
        return False
    told = set(folded(as_read(str(text))))
    within = {word for word in untold if len(word) >= LONG}
    return bool(untold & told) or any(word in part for word in within for part in told)


def untold_words(name, other_names, *, told):
    """The words that must not be told of a person.

    ``other_names`` are pairs of a name and whether it is private. A word of the
    public name may be told even where a private name shares it.
    """
    if told:
        private = [text for text, is_private in other_names if is_private]
        return words_of(private) - words_of([name])
    return words_of([name, *(text for text, _private in other_names)])
