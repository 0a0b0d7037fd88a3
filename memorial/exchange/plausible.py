"""Holds a record against the rules that the editors' form knows."""

from types import SimpleNamespace

from memorial.people.rules.plausibility import findings

from .cleaning.notes import doubt, refused

BLANK = {
    "name": "",
    "name_status": "",
    "age_from": None,
    "age_to": None,
    "age_unit": "years",
    "age_about": False,
    "minor_override": "",
    "birth_date": None,
    "death_date": None,
    "found_date": None,
    "identified_date": None,
    "burial_date": None,
    "latitude": None,
    "longitude": None,
}
COLUMNS = {"death_date": "date", "birth_date": "age", "name_status": "name"}
COLUMNS |= {"age_from": "age", "age_to": "age", "minor_override": "minor"}
TOGETHER = {"latitude": ("longitude",), "longitude": ("latitude",)}
TOGETHER |= {"age_from": ("age_to",), "age_to": ("age_from",)}
# Said more exactly where the point is read.
SAID_ALREADY = ("latitude", "longitude")


def without_the_impossible(facts, read):
    """The facts without those that cannot be; every finding is noted."""
    facts = dict(facts)
    for finding in findings(SimpleNamespace(**BLANK | facts)):
        column = COLUMNS.get(finding.field, finding.field)
        was = facts.get(finding.field)
        if finding.error:
            read.add(refused(was, finding.sentence), column)
            for name in (finding.field, *TOGETHER.get(finding.field, ())):
                facts.pop(name, None)
        elif finding.field not in SAID_ALREADY:
            read.add(doubt(was, was, finding.sentence), column)
    return facts
