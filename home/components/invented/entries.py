"""An invented incident and an invented person as their own pages tell of them."""

from datetime import date
from types import SimpleNamespace

from memorial.languages.wording import Wording
from memorial.people.choices.sources import ChangeKind
from memorial.people.public_record.facts import PublicCount, PublicOrigin
from memorial.people.public_record.values import PublicChange

from .lists import (
    AGE,
    DAY,
    DROWNING,
    INCIDENT_LINE,
    OLDER,
    ORIGIN,
    ORIGINALS,
    PLACE,
    UNNAMED_LINE,
    UNSAID,
)

OWN = Wording("She wanted to teach.\n\nShe had two sisters, and she sang.", "en")

INCIDENT = SimpleNamespace(
    slug=INCIDENT_LINE.slug,
    called=INCIDENT_LINE.called,
    date=DAY,
    date_basis="the press",
    place=PLACE,
    dead=INCIDENT_LINE.dead,
    missing=PublicCount(None, 2),
    survivors=PublicCount(10, 12),
)
PERSON = SimpleNamespace(
    called="Testina Inventata",
    age=AGE,
    origins=[ORIGIN, PublicOrigin(people="kurdish")],
    pronunciation="tess-TEE-na",
    other_names=ORIGINALS,
    words={"summary": OWN},
    dates=[SimpleNamespace(kind="death", label="date of death", date=DAY, basis="")],
    place=PLACE,
    causes=[DROWNING],
    verification=[("identity", "confirmed by several sources")],
    last_checked=date(2026, 1, 2),
)
UNNAMED = SimpleNamespace(called=UNNAMED_LINE.called, words={})
SOURCES = [
    SimpleNamespace(
        title="An invented report",
        url="https://example.org/report",
        publisher="The Invented Paper",
        published=DAY,
        kind="press",
        language="en",
        archived_url="https://example.org/archived",
        supports=["identity", "date"],
    ),
    SimpleNamespace(description="A plaque in an invented churchyard", kind="grave"),
]
NAMED, COMPLETED = (
    PublicChange(date(2026, 1, 2), kind, kind.label, text)
    for kind, text in ((ChangeKind.NAMED, OLDER), (ChangeKind.COMPLETED, UNSAID))
)
CHANGES = [NAMED, COMPLETED]
