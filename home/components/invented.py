"""Invented people and incidents, as the components are given them."""

from datetime import date
from types import SimpleNamespace

from memorial.dates.uncertain import UncertainDate
from memorial.languages.wording import Wording
from memorial.people.public_record.facts import (
    PublicAge,
    PublicCause,
    PublicCount,
    PublicOrigin,
    PublicPlace,
)

DAY = UncertainDate.from_edtf("2017-07-12")
YEAR = UncertainDate.from_edtf("2016")
AGE, ORIGIN = PublicAge(30, 30), PublicOrigin("SD")
OWN = Wording("She wanted to teach.\n\nShe had two sisters, and she sang.", "en")
BORROWED = Wording("Elle chantait.", "fr", borrowed=True)
OLDER = Wording("She sang.", "en", older=True)
PLACE = PublicPlace(Wording("off an invented coast", "en"), "FR")


def line(called, **facts):
    """A person in a list, with what is known."""
    return SimpleNamespace(called=called, slug="0-invented", **facts)


FULL_LINE = line(
    "Testina Inventata", age=AGE, origins=[ORIGIN], date=DAY, summary=OLDER
)
SHORT_LINE = line("Nova Ficta", date=YEAR, date_kind="found")
UNNAMED_LINE = line("A person whose name is not known", date=None)
BORROWED_LINE = line("Mara Ficta", date=DAY, summary=BORROWED)
LINES = [FULL_LINE, SHORT_LINE, UNNAMED_LINE, BORROWED_LINE]

INCIDENT = SimpleNamespace(
    slug="0-invented",
    called=Wording("Invented shipwreck", "en"),
    date=DAY,
    date_basis="the press",
    place=PLACE,
    dead=PublicCount(4, 4),
    missing=PublicCount(None, 2),
    survivors=PublicCount(10, 12),
)
PERSON = SimpleNamespace(
    called="Testina Inventata",
    age=AGE,
    origins=[ORIGIN, PublicOrigin(people="kurdish")],
    pronunciation="tess-TEE-na",
    other_names=[
        SimpleNamespace(
            text="تستينا", language="ar", direction="rtl", kind="in its own script"
        ),
        SimpleNamespace(text="ተስቲና", language="ti", kind="in its own script"),
    ],
    words={"summary": OWN},
    dates=[SimpleNamespace(kind="death", label="date of death", date=DAY, basis="")],
    place=PLACE,
    causes=[PublicCause("drowning", "probable")],
    verification=[("identity", "confirmed by several sources")],
    last_checked=date(2026, 1, 2),
)
UNNAMED = SimpleNamespace(called="A person whose name is not known", words={})
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
CHANGES = [SimpleNamespace(on=date(2026, 1, 2), label="name added", text=OLDER)]
