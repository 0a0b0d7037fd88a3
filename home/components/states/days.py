"""The days of the year, and what changed on which: pages, feeds and calendars."""

from django.utils.timezone import now

from memorial.people.public_record.values import PublicChangedEntry
from memorial.timeline.days import Day
from memorial.timeline.on_this_day import around

from ..invented.entries import COMPLETED, NAMED
from ..invented.lists import FULL_LINE, INCIDENT_LINE

DAY = Day(7, 12)
PERSON = PublicChangedEntry("1", now(), NAMED, person=FULL_LINE)
INCIDENT = PublicChangedEntry("2", now(), COMPLETED, incident=INCIDENT_LINE)


def around_the_day():
    return around(DAY)


STATES = {
    "changed_entry": {"a person": {"each": PERSON}, "an incident": {"each": INCIDENT}},
    "months": {"": around_the_day},
    "nearby_days": {"": around_the_day},
    "nobody_known": {"": {"day": DAY}},
    "subscription": {
        "": {
            "name": "Invented changes, as Atom",
            "address": "/en/invented.atom",
            "kind": "application/atom+xml",
        }
    },
}
