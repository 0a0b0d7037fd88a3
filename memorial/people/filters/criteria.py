"""What a criterion is: one parameter of an address, with its values and their words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from memorial.names.folding import folded

LONGEST = 100
MOST_VALUES = 30


class Unusable(ValueError):
    """A value that a criterion does not know; the message is for the reader."""


@dataclass(frozen=True)
class Choice:
    """One value to choose, and how many people it would leave."""

    value: str
    words: str
    count: int
    chosen: bool


class Criterion:
    """By what people are found; its values are told in the address.

    ``parameter`` is its name there, ``label`` and ``help`` are for readers.
    """

    parameter = ""
    label = ""
    help = ""

    def clean(self, told):
        """The value meant by a text of the address; raises Unusable."""
        raise NotImplementedError

    def words(self, value):
        """The value as part of a sentence in the reader's language."""
        raise NotImplementedError

    def keeps(self, line, values):
        """Whether one of the values is true of a PublicLine; there is at least one."""
        raise NotImplementedError


class ChoiceCriterion(Criterion):
    """A criterion with a known list of values; a person may have several."""

    def values(self):
        """Every value there may be, in the order in which they are offered."""
        raise NotImplementedError

    def values_of(self, line):
        """The values that are true of a PublicLine."""
        raise NotImplementedError

    def clean(self, told):
        if told not in self.values():
            raise Unusable(
                _("“%(told)s” is not in our list (%(criterion)s); we left it out.")
                % {"told": told, "criterion": self.label}
            )
        return told

    def keeps(self, line, values):
        return not set(values).isdisjoint(self.values_of(line))

    def choices(self, people, chosen):
        """What can be chosen among these people, or has been."""
        counts = {}
        for line in people:
            for value in set(self.values_of(line)):
                counts[value] = counts.get(value, 0) + 1
        return [
            Choice(value, self.words(value), counts.get(value, 0), value in chosen)
            for value in self.offered(counts.keys() | set(chosen))
        ]

    def offered(self, values):
        return [value for value in self.values() if value in values]


class ByWords(ChoiceCriterion):
    """Choices in the order of their words in the reader's language; ``last`` last."""

    last = ""

    def offered(self, values):
        return sorted(
            super().offered(values),
            key=lambda value: (value == self.last, folded(self.words(value))),
        )


class WordsCriterion(Criterion):
    """Any text with a word in it."""

    def clean(self, told):
        if not folded(told):
            raise Unusable(
                _("There is no word in “%(told)s” to look for.") % {"told": told}
            )
        return told

    def words(self, value):
        return _("“%(words)s”") % {"words": value}
