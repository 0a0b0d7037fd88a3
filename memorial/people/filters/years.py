"""The criteria of time: from a year, to a year."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..rules.plausibility import FIRST_YEAR
from .criteria import Criterion, Unusable


class YearCriterion(Criterion):
    """Uncertain dates are found wherever they overlap; unknown ones by no year."""

    help = gettext_lazy(
        "An uncertain date is found in each year in which it may lie; people whose "
        "date is not known are found by no year."
    )

    def clean(self, told):
        last = date.today().year
        try:
            year = int(told) if len(told) <= len(str(last)) else 0
        except ValueError:
            year = 0
        if not FIRST_YEAR <= year <= last:
            raise Unusable(
                _("“%(told)s” is no year from %(first)d to %(last)d; we left it out.")
                % {"told": told, "first": FIRST_YEAR, "last": last}
            )
        return str(year)

    def words(self, value):
        return value


class FromYear(YearCriterion):
    parameter = "from"
    label = gettext_lazy("from the year")

    def keeps(self, line, values):
        return bounded(line) and (not line.latest or line.latest.year >= int(values[0]))


class ToYear(YearCriterion):
    parameter = "to"
    label = gettext_lazy("to the year")

    def keeps(self, line, values):
        earliest = line.earliest
        return bounded(line) and (not earliest or earliest.year <= int(values[0]))


def bounded(line):
    return bool(line.earliest or line.latest)
