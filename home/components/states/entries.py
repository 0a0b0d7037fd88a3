"""What the pages of a person and of an incident are made of."""

from wagtail.models import Locale

from memorial.people.choices.facts import Gender
from memorial.people.choices.kinship import Kinship
from memorial.people.models import HelpLine
from memorial.people.public_record.values import PublicRelation
from memorial.people.rules.kinship import kinship_in_words

from ..invented.entries import CHANGES, INCIDENT, OWN, PERSON, SOURCES, UNNAMED
from ..invented.lists import BORROWED, FULL_LINE, LINES, OLDER, SHORT_LINE, UNNAMED_LINE

TELLING = {"id": "telling", "heading": "What happened"}
HELP_LINES = [
    HelpLine(
        locale=Locale(language_code="en"),
        words="Invented Listeners, by day and by night",
        phone="+00 000 000",
    )
]


def relations():
    told = ((Kinship.SIBLING, FULL_LINE), (Kinship.COMPANION, UNNAMED_LINE))
    return {
        "relations": [
            PublicRelation(kind, kinship_in_words(kind, Gender.WOMAN), other)
            for kind, other in told
        ]
    }


STATES = {
    "before_and_after": {
        "both": {"previous": FULL_LINE, "next": SHORT_LINE},
        "the first": {"next": SHORT_LINE},
    },
    "changes": {"": {"changes": CHANGES}},
    "died": {"": {"dead": INCIDENT.dead}},
    "help_lines": {"": {"help_lines": HELP_LINES}},
    "how_sure": {"": {"person": PERSON}},
    "incident_facts": {"": {"incident": INCIDENT}},
    "incident_name": {"": {"incident": INCIDENT}},
    "people_of_incident": {
        "some are not known": {"people": LINES, "others": 2, "incident": INCIDENT},
        "none is known": {"others": 4, "incident": INCIDENT},
    },
    "person_name": {
        "all is known": {"person": PERSON},
        "the name is not known": {"person": UNNAMED},
    },
    "place": {"": {"place": INCIDENT.place}},
    "relations": {"": relations},
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
}
