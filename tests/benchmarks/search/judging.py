"""Whether an answer is right: where who is meant stands, and who stands first."""

from collections import Counter

from rapidfuzz.fuzz import ratio

from memorial.names.folding import folded
from tests.benchmarks.search.questions import written

DEEP = 10


class Judge:
    """``names`` are those of the people, numbered from 1.

    A question may say no more than that someone else is as right as who is meant: by
    a part of a name everybody who has it, by letters without their marks whoever is
    told apart by the marks alone. They take no place away from who is meant, and are
    no near misses.
    """

    def __init__(self, names, near):
        self.names = {number: written(name) for number, name in enumerate(names, 1)}
        self.near = near

    def rank(self, question, numbers):
        """The place of who is meant from 1, or None beyond the tenth."""
        meant, ahead = written(question.meant), 0
        for number in numbers[:DEEP]:
            if self.names[number] == meant:
                return 1 + ahead
            ahead += not as_right(question, self.names[number])
        return 1 if self.is_shared(question, numbers) else None

    def is_shared(self, question, numbers):
        """Whether all that are looked at are as right as who is meant, so many are."""
        first = [self.names[number] for number in numbers[:DEEP]]
        rivals = [name for name in first if name != written(question.meant)]
        return len(rivals) == DEEP and all(as_right(question, n) for n in rivals)

    def near_first(self, question, numbers):
        """Whether someone of a like name stands where the true one should."""
        if not numbers:
            return False
        first, meant = self.names[numbers[0]], written(question.meant)
        if question.near:
            return first == meant
        near = first in self.near.get(meant, ())
        return near and not as_right(question, first)


def as_right(question, name):
    if question.of_a_part:
        asked, meant = folded(question.asked), folded(question.meant)
        held = folded(name)
        return has_part(asked, held) or has_part(as_meant(asked, meant), held)
    return is_unmarked(*map(written, (question.asked, name, question.meant)))


def as_meant(asked, meant):
    """The words that are asked for, as who is meant spells them; initials stay."""
    return [
        word if len(word) == 1 else max(meant, key=lambda other: ratio(word, other))
        for word in asked
    ]


def has_part(asked, held):
    """Whether a name has these words, and words that begin with these initials."""
    words = {word for word in asked if len(word) > 1}
    initials = Counter(word for word in asked if len(word) == 1)
    return words <= set(held) and initials <= Counter(
        word[0] for word in held if word not in words
    )


def is_unmarked(asked, name, meant):
    """Whether a name and who is meant differ in marks that were not asked for."""
    rows = [each.split() for each in (asked, name, meant)]
    if folded(name) != folded(meant) or len({len(row) for row in rows}) > 1:
        return False
    differing = [(a, n) for a, n, m in zip(*rows, strict=True) if n != m]
    return all(a == n or a.isascii() for a, n in differing)
