"""The allow-list: a field is private until it is named here.

Pages, lists, files, feeds and cards are made from these values, never from the
pages themselves.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from memorial.dates.uncertain import UncertainDate
from memorial.languages.wording import Wording


@dataclass(frozen=True)
class PublicName:
    text: str
    kind: str
    language: str = ""
    direction: str = ""
    pronunciation: str = ""


@dataclass(frozen=True)
class PublicDate:
    """``kind`` is the code of what happened then; ``basis`` says how it is known."""

    kind: str
    label: str
    date: UncertainDate
    basis: str = ""


@dataclass(frozen=True)
class PublicCause:
    code: str
    label: str
    certainty: str


@dataclass(frozen=True)
class PublicPlace:
    """``latitude`` and ``longitude`` in degrees, as exact as ``precision`` says."""

    words: Wording
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: str = ""

    def __bool__(self):
        return bool(self.words or self.country)


@dataclass(frozen=True)
class PublicSource:
    title: str
    publisher: str
    author: str
    language: str
    kind: str
    published: UncertainDate | None
    url: str
    description: str
    archived_url: str
    archived_on: date | None
    accessed_on: date | None
    supports: tuple


@dataclass(frozen=True)
class PublicChange:
    on: date
    kind: str
    label: str
    text: Wording


@dataclass(frozen=True)
class PublicPortrait:
    image: object
    alt: Wording
    credit: str


@dataclass(frozen=True)
class PublicGathering:
    at: datetime
    place: str


@dataclass(frozen=True)
class PublicLine:
    """A person in a list."""

    number: int
    slug: str
    called: str
    named: bool
    age: str
    origins: tuple
    date: UncertainDate | None
    date_kind: str
    earliest: date | None
    latest: date | None
    order: str
    summary: Wording
    incident: str = ""


@dataclass(frozen=True)
class PublicPerson:
    number: int
    slug: str
    language: str
    called: str
    named: bool
    pronunciation: str
    other_names: tuple
    age: str
    minor: bool | None
    gender: str
    fate: str
    origins: tuple
    dates: tuple
    date: UncertainDate | None
    place: PublicPlace
    causes: tuple
    inclusion: str
    content_notes: tuple
    words: dict = field(hash=False)
    portrait: PublicPortrait | None
    gathering: PublicGathering | None
    sources: tuple
    verification: tuple
    last_checked: date | None
    changes: tuple
    first_published: datetime | None
    last_published: datetime | None


@dataclass(frozen=True)
class PublicIncident:
    number: int
    slug: str
    language: str
    called: str
    called_language: str
    date: UncertainDate | None
    date_basis: str
    place: PublicPlace
    counts: tuple
    dead: int
    words: dict = field(hash=False)
    sources: tuple
    changes: tuple
    last_published: datetime | None
