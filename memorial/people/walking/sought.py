"""What a walk looks for: a name in any spelling and script, or the words of a fact."""

import re

from memorial.names.closeness import Grade, prepared
from memorial.names.folding import folded
from memorial.names.likeness import likeness

from ..rules.mentions import LONG, SHORTEST

WORD = re.compile(r"[^\W_]+")
# Two words of one name so near to each other are that name.
NEAR = 4


class SoughtNames:
    """``names`` of a person; ``rare`` says of a word that nobody else bears it."""

    def __init__(self, names, rare):
        self.names = [units_of(name) for name in names]
        self.words = {unit for units in self.names for unit in units}
        self.rare = {unit for unit in self.words if rare(unit.spelling)}
        self.known = {}

    def found_in(self, text, *, bound):
        """Pairs of beginning and end of the words that tell one of the names.

        In texts ``bound`` to the person one word of a name is enough. Elsewhere it has
        to be a word that nobody else bears, or two of one name beside each other.
        """
        told = [
            (match.span(), meant)
            for match in WORD.finditer(text)
            if (meant := self.meant_by(match[0]))
        ]
        if bound:
            return [span for span, _meant in told]
        places = {m.span(): at for at, m in enumerate(WORD.finditer(text))}
        return [
            span
            for span, meant in told
            if meant & self.rare or self.is_beside(span, meant, told, places)
        ]

    def is_beside(self, span, meant, told, places):
        return any(
            abs(places[span] - places[other]) in range(1, NEAR + 1)
            and any(self.are_two_of(name, meant, also) for name in self.names)
            for other, also in told
        )

    def are_two_of(self, name, some, others):
        one, two = some & set(name), others & set(name)
        return bool(one and two) and len(one | two) > 1

    def meant_by(self, word):
        """The words of the names that a word of a text stands for."""
        if word not in self.known:
            self.known[word] = self.compared(word)
        return self.known[word]

    def compared(self, word):
        plain = "".join(folded(word))
        within = {
            unit
            for unit in self.words
            if unit.spelling == plain
            or (len(unit.spelling) >= LONG and unit.spelling in plain)
        }
        if within or len(plain) < SHORTEST or plain.isdigit():
            return frozenset(within)
        return frozenset(unit for unit in self.words if sounds_like(word, unit))


def units_of(name):
    """Its telling words; a name of short words alone is looked for by those."""
    words = [unit.word for unit in prepared(name).units if not unit.joined]
    return tuple(each for each in words if len(each.spelling) >= SHORTEST)


def sounds_like(word, unit):
    return any(
        likeness(each.word, unit)[0] >= Grade.SAME for each in prepared(word).units
    )


class SoughtWords:
    """The words of a fact, each of them the beginning of what is looked for."""

    def __init__(self, beginnings, numbers=()):
        self.beginnings = tuple(beginnings)
        self.numbers = {str(number) for number in numbers}

    def found_in(self, text, *, bound):
        if not bound:
            return []
        return [
            match.span()
            for match in WORD.finditer(text)
            if self.is_meant("".join(folded(match[0])))
        ]

    def is_meant(self, plain):
        if plain in self.numbers:
            return True
        return bool(self.beginnings) and plain.startswith(self.beginnings)
