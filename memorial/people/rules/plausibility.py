"""What cannot be (an error) and what is odd (a warning) in an entry's facts.

Pure functions, used alike by forms, the importer and reports.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..choices.facts import AgeUnit, Minority
from ..choices.names import NameStatus

FIRST_YEAR = 1990
DATES = ("death_date", "found_date", "identified_date", "burial_date")
COUNTS = ("dead", "missing", "survivors")
NOT_BEFORE_DEATH = {
    "found_date": gettext_lazy("No one can be found before dying: check both dates."),
    "identified_date": gettext_lazy(
        "The identification lies before the death: check both."
    ),
    "burial_date": gettext_lazy("The burial lies before the death: check both dates."),
}
REGION = {"latitude": (47, 55), "longitude": (-8, 10)}


@dataclass(frozen=True)
class Finding:
    """``field`` is the field it concerns, ``error`` whether it cannot be."""

    field: str
    sentence: str
    error: bool


def findings(facts, *, today=None):
    """All findings on ``facts``, any object with a person's fact attributes."""
    today = today or date.today()
    return [
        *order_of_dates(facts),
        *future_dates(facts, today),
        *early_death(facts),
        *ages(facts),
        *minority(facts),
        *coordinates(facts),
        *names(facts),
    ]


def incident_findings(facts, *, today=None):
    """All findings on an incident's facts."""
    today = today or date.today()
    return [*future_dates(facts, today, ("date",)), *counts(facts), *coordinates(facts)]


def certainly_before(one, other):
    return bool(one and other and one.latest and other.earliest) and (
        one.latest < other.earliest
    )


def order_of_dates(facts):
    for field, sentence in NOT_BEFORE_DEATH.items():
        if certainly_before(getattr(facts, field), facts.death_date):
            yield Finding(field, str(sentence), error=True)
    if certainly_before(facts.death_date, facts.birth_date):
        yield Finding(
            "birth_date", _("The birth lies after the death: check both."), error=True
        )


def future_dates(facts, today, fields=DATES):
    for field in fields:
        value = getattr(facts, field)
        if value and value.earliest and value.earliest > today:
            yield Finding(field, _("This date lies in the future."), error=True)


def early_death(facts):
    died = facts.death_date
    if died and died.latest and died.latest.year < FIRST_YEAR:
        yield Finding(
            "death_date",
            _("This is long before the deaths listed here: is the year right?"),
            error=False,
        )


def ages(facts):
    if None not in (facts.age_from, facts.age_to) and facts.age_to < facts.age_from:
        yield Finding("age_to", _("The range of the age runs backwards."), error=True)
    if facts.age_unit == AgeUnit.YEARS and (facts.age_from or 0) > 90:
        yield Finding(
            "age_from", _("This is a very great age: is it right?"), error=False
        )
    born, died, age = facts.birth_date, facts.death_date, facts.age_from
    if not (born and died and born.earliest and died.latest and age is not None):
        return
    if facts.age_unit == AgeUnit.YEARS and age > died.latest.year - born.earliest.year:
        yield Finding(
            "age_from", _("The age does not fit the date of birth."), error=False
        )


def minority(facts):
    if facts.age_unit != AgeUnit.YEARS or facts.age_from is None or facts.age_about:
        return
    highest = facts.age_to if facts.age_to is not None else facts.age_from
    adult_but_said_minor = facts.minor_override == Minority.YES and facts.age_from >= 18
    minor_but_said_adult = facts.minor_override == Minority.NO and highest < 18
    if adult_but_said_minor or minor_but_said_adult:
        yield Finding(
            "minor_override",
            _("The age and “minor or adult” contradict each other."),
            error=True,
        )


def coordinates(facts):
    if (facts.latitude is None) != (facts.longitude is None):
        yield Finding(
            "latitude", _("A point needs both a latitude and a longitude."), error=True
        )
        return
    if facts.latitude is None:
        return
    for field, limit in (("latitude", 90), ("longitude", 180)):
        value = getattr(facts, field)
        least, most = REGION[field]
        if abs(value) > limit:
            yield Finding(field, _("There is no such point on Earth."), error=True)
        elif not least <= value <= most:
            yield Finding(field, _("This point is far from the border."), error=False)


def counts(facts):
    for name in COUNTS:
        least, most = getattr(facts, f"{name}_from"), getattr(facts, f"{name}_to")
        if None not in (least, most) and most < least:
            yield Finding(
                f"{name}_to", _("This count runs backwards: check both."), error=True
            )


def names(facts):
    status, name = facts.name_status, facts.name.strip()
    if name and status == NameStatus.UNKNOWN:
        yield Finding(
            "name_status", _("There is a name: say what is known of it."), error=True
        )
    if not name and status in (NameStatus.KNOWN, NameStatus.INITIALS):
        yield Finding(
            "name", _("Write the name, or say that it is not known."), error=False
        )
