"""Dates for machines that know no uncertainty."""

from memorial.dates.uncertain import Precision, UncertainDate

PLAIN = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def iso_date(date: UncertainDate) -> str:
    """ISO 8601 as precise as is known: `2017-07-12`, `2017-07` or `2017`.

    Empty where EDTF says more than that, such as a mark, a range or a season.
    """
    marked = date.approximate or date.uncertain
    return date.edtf if date.precision in PLAIN and not marked else ""
