"""What the search page is made of."""

from functools import partial

from django.http import QueryDict
from wagtail.models import Locale

from memorial.people.filters.filters import Filters
from memorial.people.models import Signpost
from memorial.people.public_record.found import Found, PublicFound

from ..invented.lists import (
    FULL_LINE,
    INCIDENT_LINE,
    LINES,
    ORIGINALS,
    SHORT_LINE,
    UNNAMED_LINE,
)

NAMED = PublicFound(line=FULL_LINE, name=ORIGINALS[0])
NEAR = PublicFound(line=SHORT_LINE, similar=True)
TELLING = PublicFound(line=UNNAMED_LINE, parts=("place", "sources"))
INCIDENT = PublicFound(line=INCIDENT_LINE, parts=("heading",))
SIGNPOSTS = [
    Signpost(
        locale=Locale(language_code="en"),
        words="Invented Seekers look for the missing, free of charge",
        url="https://example.org/",
    )
]


def asked(question):
    """What the page is given where this is the query of its address."""
    filters = Filters(QueryDict(question))
    return {
        "query": filters.words,
        "filters": filters,
        "choices": list(filters.choices(LINES)),
        "here": "#",
        "found": Found([NAMED] if filters else []),
    }


STATES = {
    "chosen": {"two": partial(asked, "q=testina&origin=SD")},
    "filter_choices": {"": partial(asked, "q=testina&from=2017")},
    "found_by": {
        "a name in its own script": {"found_by": NAMED},
        "words": {"found_by": TELLING},
    },
    "found_incident": {"": {"each": INCIDENT}},
    "found_person": {"by a name": {"each": NAMED}, "by words": {"each": TELLING}},
    "not_found": {"": {"signposts": SIGNPOSTS}},
    "search_status": {
        "all kinds": {
            "query": "testina",
            "found": Found([NAMED], [NEAR], [TELLING], [INCIDENT]),
        },
        "nobody": {"query": "testina", "found": Found()},
    },
    "search_whole": {
        "empty": partial(asked, ""),
        "asked": partial(asked, "q=testina&origin=SD"),
    },
    "suggestions": {"": {"suggestions": [NAMED, NEAR]}},
}
