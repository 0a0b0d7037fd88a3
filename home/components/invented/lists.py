"""Invented people and an incident as lists tell of them."""

from uuid import UUID

from memorial.dates.uncertain import UncertainDate
from memorial.languages.wording import Wording
from memorial.people.public_record.facts import (
    PublicAge,
    PublicCause,
    PublicCount,
    PublicOrigin,
    PublicPlace,
)
from memorial.people.public_record.values import (
    PublicIncidentLine,
    PublicLine,
    PublicName,
)

DAY = UncertainDate.from_edtf("2017-07-12")
MONTH = UncertainDate.from_edtf("2017-07")
AGE, ORIGIN = PublicAge(30, 30), PublicOrigin("SD")
OLDER = Wording("She sang.", "en", older=True)
BORROWED = Wording("Elle chantait.", "fr", borrowed=True)
UNSAID = Wording("", "en")
DROWNING = PublicCause("drowning", "probable")
PLACE = PublicPlace(Wording("off an invented coast", "en"), "FR", 51.0, 1.6, "sea")
ORIGINALS = (
    PublicName("تستينا", "in its own script", "ar", "rtl", original=True),
    PublicName("ተስቲና", "in its own script", "ti", original=True),
)
INCIDENT_LINE = PublicIncidentLine(
    key=UUID(int=1),
    number=1,
    slug="1-invented",
    called=Wording("Invented shipwreck", "en"),
    date=DAY,
    earliest=DAY.earliest,
    dead=PublicCount(4, 4),
)
INCIDENTS = {INCIDENT_LINE.key: INCIDENT_LINE}


def line(number, called, date=None, **facts):
    """A person of whom nothing is known but what is given."""
    unknown = {
        "named": True,
        "fate": "dead",
        "age": PublicAge(),
        "origins": (),
        "causes": (),
        "place": PublicPlace(),
        "inclusion": "crossing",
        "date_kind": "death",
        "earliest": date.earliest if date else None,
        "latest": date.latest if date else None,
        "order": "",
        "summary": UNSAID,
    }
    slug = f"{number}-invented"
    return PublicLine(number, slug, called, date=date, **unknown | facts)


FULL_LINE = line(
    1,
    "Testina Inventata",
    DAY,
    age=AGE,
    origins=(ORIGIN,),
    causes=(DROWNING,),
    place=PLACE,
    summary=OLDER,
    incident=INCIDENT_LINE.key,
    pronunciation="tess-TEE-na",
    original_names=ORIGINALS,
)
BORROWED_LINE = line(
    2, "Mara Ficta", DAY, place=PLACE, summary=BORROWED, incident=INCIDENT_LINE.key
)
SHORT_LINE = line(3, "Nova Ficta", MONTH, date_kind="found")
UNNAMED_LINE = line(4, "A person whose name is not known", named=False)
LINES = [FULL_LINE, BORROWED_LINE, SHORT_LINE, UNNAMED_LINE]
