"""The figures of a page: each a table, and the chart of the same rows."""

from dataclasses import dataclass

from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines

from .charts import Bars, Columns, bars, columns
from .counting import by_age, by_cause, by_origin, by_year


@dataclass(frozen=True)
class Figure:
    """``rows`` are those of the table; only what is known stands in the chart."""

    rows: list
    columns: Columns | None = None
    bars: Bars | None = None


@dataclass(frozen=True)
class Figures:
    count: int
    years: Figure
    causes: Figure
    ages: Figure
    origins: Figure


def figures(locale):
    """The Figures of everybody who is public, in one language; three queries."""
    people = lines(PersonPage.objects.oldest_first(), locale)
    years = by_year(people)
    dated = [row for row in years if row.words.isdigit()]
    return Figures(
        count=len(people),
        years=Figure(years, columns=columns(dated)),
        causes=in_bars(by_cause(people)),
        ages=in_bars(by_age(people)),
        origins=in_bars(by_origin(people)),
    )


def in_bars(rows):
    return Figure(rows, bars=bars(rows))
