"""Invented PublicLines: what is not said is as it is where nothing is known."""

from memorial.dates.uncertain import UncertainDate
from memorial.languages.wording import Wording
from memorial.people.public_record.facts import (
    PublicAge,
    PublicCause,
    PublicOrigin,
    PublicPlace,
)
from memorial.people.public_record.values import PublicLine


def invented_line(number=1, *, date="", age=(), origins=(), causes=(), **facts):
    known = UncertainDate.from_edtf(date) if date else None
    line = {
        "number": number,
        "slug": str(number),
        "called": f"Invented {number}",
        "named": True,
        "fate": "dead",
        "age": PublicAge(*age),
        "origins": tuple(PublicOrigin(*origin) for origin in origins),
        "causes": tuple(PublicCause(cause, "stated") for cause in causes),
        "place": PublicPlace(),
        "inclusion": "crossing",
        "date": known,
        "date_kind": "death",
        "earliest": known and known.earliest,
        "latest": known and known.latest,
        "order": "",
        "summary": Wording("", "en"),
    }
    return PublicLine(**line | facts)
