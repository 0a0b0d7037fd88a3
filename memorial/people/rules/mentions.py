"""Whether a text tells a name that must not be told."""

from memorial.names.folding import folded

SHORTEST = 3


def mentions(text, names):
    """Whether any word of ``names`` stands in ``text``, in whatever script or case.

    Cautious: a shared word is enough, words of less than three letters do not count.
    """
    told = {word for name in names for word in folded(name) if len(word) >= SHORTEST}
    return bool(told and told & set(folded(text)))
