"""The filter object: cleans a question, filters, writes addresses, words itself."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from .criteria import LONGEST, MOST_VALUES, ChoiceCriterion, Unusable
from .facts import (
    ByAge,
    ByCause,
    ByCountry,
    ByFate,
    ByInclusion,
    ByName,
    ByOrigin,
)
from .texts import ByPlace, ByText
from .years import FromYear, ToYear

CRITERIA = (
    ByText(),
    FromYear(),
    ToYear(),
    ByPlace(),
    ByCountry(),
    ByCause(),
    ByOrigin(),
    ByAge(),
    ByName(),
    ByFate(),
    ByInclusion(),
)


@dataclass(frozen=True)
class Active:
    """One filter that is on, in words, and the question without it."""

    label: str
    words: str
    without: str


class Filters:
    """What was asked for, cleaned: every value known, or left out with a sentence.

    ``query`` is the QueryDict of an address; what no criterion asks for is ignored.
    ``chosen`` holds the values by parameter, ``refused`` the sentences.
    """

    def __init__(self, query):
        self.chosen, self.refused = {}, []
        for criterion in CRITERIA:
            values = self.cleaned(criterion, query.getlist(criterion.parameter))
            if values:
                self.chosen[criterion.parameter] = values
        self.put_years_in_order()

    def cleaned(self, criterion, told):
        values = []
        if len(told) > MOST_VALUES:
            self.refused.append(
                _("More than %(most)d values (%(criterion)s): we left out the rest.")
                % {"most": MOST_VALUES, "criterion": criterion.label}
            )
        for text in filter(None, (text.strip() for text in told[:MOST_VALUES])):
            try:
                values.append(criterion.clean(Truncator(text).chars(LONGEST)))
            except Unusable as error:
                self.refused.append(str(error))
        values = tuple(dict.fromkeys(values))
        return values if isinstance(criterion, ChoiceCriterion) else values[-1:]

    def put_years_in_order(self):
        first, last = (self.chosen.get(name) for name in ("from", "to"))
        if first and last and first > last:
            self.chosen |= {"from": last, "to": first}

    def __bool__(self):
        return bool(self.chosen)

    @property
    def words(self):
        """The name or words that were asked for."""
        return self.chosen.get(ByText.parameter, ("",))[0]

    @property
    def others(self):
        """Whether more is asked for than words."""
        return not self.chosen.keys() <= {ByText.parameter}

    def keep(self, people, *, without=None):
        """Those PublicLines of whom all is true, but for one criterion's values."""
        asked = [
            (criterion, self.chosen[criterion.parameter])
            for criterion in CRITERIA
            if criterion.parameter in self.chosen and criterion is not without
        ]
        return [
            person
            for person in people
            if all(criterion.keeps(person, values) for criterion, values in asked)
        ]

    def choices(self, people):
        """By criterion, its Choices with how many people each would leave."""
        for criterion in CRITERIA:
            if isinstance(criterion, ChoiceCriterion):
                left = self.keep(people, without=criterion)
                chosen = self.chosen.get(criterion.parameter, ())
                yield criterion, criterion.choices(left, chosen)

    def query(self, *, without=None):
        """The question as part of an address, but for one parameter and value."""
        query = QueryDict(mutable=True)
        for parameter, values in self.chosen.items():
            left = [value for value in values if (parameter, value) != without]
            if left:
                query.setlist(parameter, left)
        return query.urlencode()

    def active(self):
        """An Active for each value that is on, in the order of the criteria."""
        return [
            Active(
                str(criterion.label),
                criterion.words(value),
                self.query(without=(criterion.parameter, value)),
            )
            for criterion in CRITERIA
            for value in self.chosen.get(criterion.parameter, ())
        ]

    @staticmethod
    def documentation():
        """Of each parameter its name, label, help and known values, for the API."""
        return [
            {
                "parameter": criterion.parameter,
                "label": str(criterion.label),
                "help": str(criterion.help),
                "values": criterion.values()
                if isinstance(criterion, ChoiceCriterion)
                else None,
            }
            for criterion in CRITERIA
        ]
