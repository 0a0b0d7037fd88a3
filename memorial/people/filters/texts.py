"""The criteria of words: a place, any text."""

from django.utils.translation import gettext_lazy as _

from .criteria import TextCriterion


class ByPlace(TextCriterion):
    parameter = "place"
    label = _("place")
    help = _("Words of the place where someone died, such as a town.")

    def text_of(self, person):
        return f"{person.line.place.words.text} {person.line.place.country_name}"


class ByText(TextCriterion):
    parameter = "q"
    label = _("name or words")
    help = _("Words of the name or of the texts, in the language of the page.")

    def text_of(self, person):
        return person.text
