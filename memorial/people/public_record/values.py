"""The allow-list: a field is private until it is named here.

Pages, lists, files, feeds and cards are made from these values, never from the
pages themselves.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from memorial.dates.uncertain import UncertainDate
from memorial.languages.wording import Wording

from ..choices.facts import Inclusion
from .facts import PublicAge, PublicCause, PublicCount, PublicOrigin, PublicPlace


@dataclass(frozen=True)
class PublicName:
    """``original``: it is the name in its own script."""

    text: str
    kind: str
    language: str = ""
    direction: str = ""
    pronunciation: str = ""
    original: bool = False
    mistaken: bool = False


@dataclass(frozen=True)
class PublicDate:
    """``kind`` is the code of what happened then; ``basis`` says how it is known."""

    kind: str
    label: str
    date: UncertainDate
    basis: str = ""


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
    fate: str
    age: PublicAge
    origins: tuple[PublicOrigin, ...]
    causes: tuple[PublicCause, ...]
    place: PublicPlace
    inclusion: str
    date: UncertainDate | None
    date_kind: str
    earliest: date | None
    latest: date | None
    order: str
    summary: Wording
    incident: UUID | None = None
    pronunciation: str = ""
    original_names: tuple[PublicName, ...] = ()


@dataclass(frozen=True)
class PublicRelation:
    """What the person of the page was to another: “Brother of”, in ``words``."""

    kind: str
    words: str
    other: PublicLine


@dataclass(frozen=True)
class PublicPerson:
    number: int
    slug: str
    language: str
    called: str
    named: bool
    pronunciation: str
    other_names: tuple
    age: PublicAge
    gender: str
    fate: str
    origins: tuple[PublicOrigin, ...]
    dates: tuple
    date: UncertainDate | None
    place: PublicPlace
    causes: tuple[PublicCause, ...]
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

    @property
    def original_names(self):
        return tuple(name for name in self.other_names if name.original)

    @property
    def inclusion_words(self):
        return str(Inclusion(self.inclusion).label)


@dataclass(frozen=True)
class PublicAddress:
    """Where an entry stands in one language, below the page above all of its kind."""

    key: UUID
    language: str
    slug: str
    last_published: datetime | None


@dataclass(frozen=True)
class PublicIncidentLine:
    """An incident in a list; ``called`` in the reader's language or borrowed."""

    key: UUID
    number: int
    slug: str
    called: Wording
    date: UncertainDate | None
    earliest: date | None
    dead: PublicCount


@dataclass(frozen=True)
class PublicIncident:
    number: int
    slug: str
    language: str
    called: Wording
    date: UncertainDate | None
    date_basis: str
    place: PublicPlace
    dead: PublicCount
    missing: PublicCount
    survivors: PublicCount
    words: dict = field(hash=False)
    sources: tuple
    changes: tuple
    first_published: datetime | None
    last_published: datetime | None


@dataclass(frozen=True)
class PublicChangedEntry:
    """One change, and the person or the incident that it is about.

    ``key`` tells the changes of one entry apart for ever; ``at`` is the moment of a
    first publication, otherwise the beginning of the day of the change.
    """

    key: str
    at: datetime
    change: PublicChange
    person: PublicLine | None = None
    incident: PublicIncidentLine | None = None

    @property
    def number(self):
        return (self.person or self.incident).number


@dataclass(frozen=True)
class PublicCalendarLine:
    """A person in a calendar; ``changed`` is when what is told of them last did.

    ``was_announced``: a gathering was public, now or before.
    """

    line: PublicLine
    gathering: PublicGathering | None
    was_announced: bool
    changed: datetime
