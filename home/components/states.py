"""Every component with what it is given, in each state worth looking at."""

from types import SimpleNamespace

from ..further import FurtherWay
from ..navigation import Way
from .invented import (
    BORROWED,
    CHANGES,
    FULL_LINE,
    INCIDENT,
    LINES,
    OLDER,
    OWN,
    PERSON,
    SHORT_LINE,
    SOURCES,
    UNNAMED,
)

GROUP = SimpleNamespace(incident=INCIDENT, people=LINES)
MONTH = SimpleNamespace(
    number=7, name="July", groups=[GROUP, SimpleNamespace(people=[SHORT_LINE])]
)
TIMELINE = SimpleNamespace(
    years=[
        SimpleNamespace(number=2017, count=5, months=[MONTH]),
        SimpleNamespace(number=None, count=1, months=[]),
    ]
)
WAYS = [FurtherWay("Names to read aloud", "For vigils, on screen or on paper.", "#")]
TELLING = {"id": "telling", "heading": "What happened"}

# What is not shown by itself: the head of a page, and what other components show.
PARTS = {"addresses", "font", "site_footer", "site_header"}

STATES = {
    "before_and_after": {
        "both": {"previous": FULL_LINE, "next": SHORT_LINE},
        "the first": {"next": SHORT_LINE},
    },
    "changes": {"": {"changes": CHANGES}},
    "died": {"": {"dead": INCIDENT.dead}},
    "entry": {
        line.called: {"line": line, "dated": True} for line in [*LINES, SHORT_LINE]
    },
    "further": {"": {"further": WAYS}},
    "group": {"": {"group": GROUP}},
    "how_sure": {"": {"person": PERSON}},
    "incident_facts": {"": {"incident": INCIDENT}},
    "incident_name": {"": {"incident": INCIDENT}},
    "language_switch": {
        "": {
            "versions": [
                {"code": "en", "name": "English", "is_current": True, "same": True},
                {"code": "fr", "name": "Français", "url": "/fr/", "same": True},
                {"code": "ar", "name": "العربية", "direction": "rtl", "url": "/ar/"},
            ]
        }
    },
    "more": {"": {"above": Way("Timeline", "/en/people/"), "number": 7}},
    "not_found": {"": {}},
    "people_of_incident": {
        "some are not known": {"people": LINES, "others": 2, "incident": INCIDENT},
        "none is known": {"others": 4, "incident": INCIDENT},
    },
    "person_name": {
        "all is known": {"person": PERSON},
        "the name is not known": {"person": UNNAMED},
    },
    "place": {"": {"place": INCIDENT.place}},
    "search_form": {"empty": {"field": "empty"}, "asked": {"query": "Testina"}},
    "sources": {"": {"sources": SOURCES}},
    "telling": {
        "plain": {**TELLING, "wording": OWN},
        "with a note": {**TELLING, "wording": OWN, "notes": ["a drowning"]},
        "borrowed": {**TELLING, "wording": BORROWED},
        "a tribute": {**TELLING, "wording": OWN, "kind": "wording--tribute"},
    },
    "together": {"": {"incident": INCIDENT, "together": LINES}},
    "when_and_where": {"": {"person": PERSON}},
    "wording": {
        "own": {"wording": OWN},
        "a sentence": {"wording": OLDER, "kind": "wording--sentence"},
    },
    "year": {"": {"year": TIMELINE.years[0]}},
    "years": {"": {"timeline": TIMELINE}},
}
