"""The criteria of words: a place, any text."""

from django.utils.translation import gettext_lazy as _

from memorial.names.folding import folded

from ..matching.words import begins_one
from .criteria import WordsCriterion


class ByPlace(WordsCriterion):
    parameter = "place"
    label = _("place")
    help = _("Words of the place where someone died, such as a town.")

    def keeps(self, line, values):
        told = set(folded(f"{line.place.words.text} {line.place.country_name}"))
        return all(begins_one(word, told) for word in folded(" ".join(values)))


class ByText(WordsCriterion):
    parameter = "q"
    label = _("name or words")
    help = _(
        "A name in any spelling or script, or words of the texts in the language of "
        "the page."
    )

    def keeps(self, line, values):
        """Who does not answer to the words has not been found in the first place."""
        return True
