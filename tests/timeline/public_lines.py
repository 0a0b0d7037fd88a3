"""PublicLines of invented people, made without a database."""

from datetime import date

from memorial.languages.wording import Wording
from memorial.people.public_record.facts import (
    PublicAge,
    PublicCause,
    PublicOrigin,
    PublicPlace,
)
from memorial.people.public_record.values import PublicLine


def line(number=1, *, day=date(2017, 7, 12), **facts):
    """A line of which nothing is known but a name and a day, unless said."""
    return PublicLine(
        **{
            "number": number,
            "slug": f"{number}-testina",
            "called": f"Testina {number}",
            "named": True,
            "fate": "dead",
            "age": PublicAge(),
            "origins": (),
            "causes": (),
            "place": PublicPlace(),
            "inclusion": "crossing",
            "date": None,
            "date_kind": "death",
            "earliest": day,
            "latest": day,
            "order": "",
            "summary": Wording("", "en"),
        }
        | facts
    )


def causes(*codes):
    return tuple(PublicCause(code, "stated") for code in codes)


def origins(*countries):
    return tuple(PublicOrigin(code) for code in countries)


def place(words="", at=(None, None), precision="", country=""):
    return PublicPlace(Wording(words, "en"), country, *at, precision)
