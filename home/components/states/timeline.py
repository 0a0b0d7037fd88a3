"""What the timeline is made of: years, months, incidents and people."""

from itertools import groupby

from django.utils.translation import get_language

from memorial.timeline.years import Group, Timeline, Year, months, year_of

from ..invented.lists import BORROWED_LINE, FULL_LINE, INCIDENT_LINE, INCIDENTS, LINES


def timeline(people=LINES):
    return Timeline(
        tuple(
            Year(number, months(list(group), INCIDENTS, get_language()))
            for number, group in groupby(people, key=year_of)
        )
    )


def year(alone=False):
    return {"year": timeline().years[0], "alone": alone}


def years():
    return {"timeline": timeline()}


STATES = {
    "entry": {line.called: {"line": line, "dated": True} for line in LINES}
    | {"one of two alike": {"line": FULL_LINE, "apart": {FULL_LINE.number: "no. 1"}}},
    "group": {"": {"group": Group(INCIDENT_LINE, (FULL_LINE, BORROWED_LINE))}},
    "year": {"among others": year, "alone": lambda: year(alone=True)},
    "year_neighbours": {
        "between two": {"year_before": Year(2016, ()), "year_after": Year(2018, ())},
        "the last": {"year_before": Year(2018, ()), "year_after": Year(None, ())},
    },
    "years": {"": years},
}
