"""What a walk looks for: a name in any spelling and script, or the words of a fact."""

import re
from functools import lru_cache

from memorial.names.as_read import with_places
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
        self.names = [frozenset(units_of(name)) for name in names]
        self.words = frozenset().union(*self.names)
        self.rare = {unit for unit in self.words if rare(unit.spelling)}
        self.whole = {unit for name in self.names if len(name) == 1 for unit in name}
        self.spelled, self.heard = {}, {}

    def found_in(self, text, *, bound):
        """Pairs of beginning and end of the words that tell one of the names.

        In texts ``bound`` to the person one word of a name is enough. Elsewhere it has
        to be a word that nobody else bears, or two of one name beside each other; and
        what only sounds like it has to be written like a name.
        """
        text, places = with_places(text)
        if not self.may_be_in(text, bound=bound):
            return []
        told = [
            (at, match, meant)
            for at, match in enumerate(WORD.finditer(text))
            if (meant := self.meant_by(match[0], bound=bound))
        ]
        return [
            span(match, places)
            for at, match, meant in told
            if bound or self.is_alone(match[0], meant) or self.has_near(at, meant, told)
        ]

    def may_be_in(self, text, *, bound):
        """Most texts tell nothing: each word is compared once, in whatever text."""
        words = set(WORD.findall(text))
        for word in words.difference(self.spelled):
            self.spelled[word] = self.spelled_in(word)
        return any(self.meant_by(word, bound=bound) for word in words)

    def meant_by(self, word, *, bound):
        """The words of the names that a word of a text stands for."""
        if not (bound or is_like_a_name(word)):
            return self.spelled[word]
        if word not in self.heard:
            self.heard[word] = self.heard_in(word)
        return self.spelled[word] | self.heard[word]

    def spelled_in(self, word):
        plain = "".join(folded(word))
        return frozenset(
            unit
            for unit in self.words
            if unit.spelling == plain
            or (len(unit.spelling) >= LONG and unit.spelling in plain)
        )

    def heard_in(self, word):
        if len(word) < SHORTEST or word.isdigit():
            return frozenset()
        return frozenset(unit for unit in self.words if sounds_like(word, unit))

    def is_alone(self, word, meant):
        """Whether it is enough of itself in the text of a stranger."""
        sure = self.spelled[word] if is_like_a_name(word) else frozenset()
        return any(
            len(unit.spelling) >= LONG or (unit in sure and self.is_telling(unit))
            for unit in meant & self.rare
        )

    def is_telling(self, unit):
        return len(unit.spelling) > SHORTEST or unit in self.whole

    def has_near(self, at, meant, told):
        return any(
            0 < abs(at - other) <= NEAR and self.are_two_of_one(meant, also)
            for other, _match, also in told
        )

    def are_two_of_one(self, some, others):
        return any(
            some & name and others & name and len((some | others) & name) > 1
            for name in self.names
        )


def span(match, places):
    """Where a word stands in the text as it is kept."""
    begin, end = match.span()
    return (places[begin][0], places[end - 1][1]) if places else (begin, end)


def is_like_a_name(word):
    """It begins with a capital, or its script knows none."""
    return not word[0].islower()


def units_of(name):
    """Its telling words; a name of short words alone is looked for by those."""
    words = [unit.word for unit in prepared(name).units if not unit.joined]
    return tuple(each for each in words if len(each.spelling) >= SHORTEST)


def sounds_like(word, unit):
    return not asked(word).isdisjoint(unit.stored) and any(
        likeness(each.word, unit)[0] >= Grade.SAME for each in prepared(word).units
    )


@lru_cache(maxsize=65536)
def asked(word):
    """Under what a word would be looked up: the costly half, kept for the next walk."""
    return prepared(word).asked


class SoughtWords:
    """The words of a fact, each of them the beginning of what is looked for."""

    def __init__(self, beginnings, numbers=()):
        self.beginnings = tuple(beginnings)
        self.numbers = {str(number) for number in numbers}

    def found_in(self, text, *, bound):
        if not bound:
            return []
        text, places = with_places(text)
        return [
            span(match, places)
            for match in WORD.finditer(text)
            if self.is_meant("".join(folded(match[0])))
        ]

    def is_meant(self, plain):
        if plain in self.numbers:
            return True
        return bool(self.beginnings) and plain.startswith(self.beginnings)
