"""Single facts at the public door: their codes, and their words for the reader."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django_countries import countries

from memorial.languages.wording import Wording

from ..choices.causes import CauseOfDeath
from ..choices.facts import AgeGroup, ContentNote, PlacePrecision
from ..choices.origins import People
from ..rules.ages import age_groups, age_in_words, minor


@dataclass(frozen=True)
class PublicAge:
    """``unit`` and ``override`` are codes; without an age it is false."""

    least: int | None = None
    most: int | None = None
    unit: str = "years"
    about: bool = False
    override: str = ""

    def __bool__(self):
        return not (self.least is None and self.most is None)

    def __str__(self):
        return age_in_words(self.least, self.most, self.unit, self.about)

    @property
    def minor(self):
        return minor(self.least, self.most, self.unit, self.override)

    @property
    def groups(self):
        """The AgeGroups by which this age is found."""
        groups = age_groups(self.least, self.most, self.unit)
        minors = (AgeGroup.MINOR,) if self.minor else ()
        return minors + groups or (AgeGroup.UNKNOWN,)


@dataclass(frozen=True)
class PublicOrigin:
    """``country`` is an ISO 3166-1 code, ``people`` one of our own."""

    country: str = ""
    people: str = ""
    stateless: bool = False

    @property
    def country_name(self):
        return country_name(self.country)

    def __str__(self):
        """“Sudan”, “Iraq (Kurdish)”, “Kuwait (Bidoon, stateless)”."""
        more = [str(People(self.people).label)] if self.people else []
        if self.stateless:
            more.append(_("stateless"))
        country = self.country_name
        if country and more:
            return f"{country} ({', '.join(more)})"
        return country or ", ".join(more)


@dataclass(frozen=True)
class PublicCause:
    code: str
    certainty: str

    def __str__(self):
        return str(CauseOfDeath(self.code).label)


@dataclass(frozen=True)
class PublicContentNote:
    code: str

    def __str__(self):
        return str(ContentNote(self.code).label)


@dataclass(frozen=True)
class PublicPlace:
    """``latitude`` and ``longitude`` in degrees, as exact as ``precision`` says.

    ``country`` is an ISO 3166-1 code, ``precision`` one of our own; where it is empty,
    nobody has said it, and the point may lie anywhere in a town or as far out at sea.
    """

    words: Wording = field(default_factory=lambda: Wording("", ""))
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: str = ""

    def __bool__(self):
        return bool(self.words or self.country)

    @property
    def country_name(self):
        return country_name(self.country)

    @property
    def tells_country(self):
        """Whether the words name the country themselves."""
        return self.country_name.casefold() in self.words.text.casefold()

    @property
    def precision_words(self):
        """How exact the point is; nothing where there is none."""
        if self.latitude is None:
            return ""
        return PlacePrecision.in_words(self.precision)


@dataclass(frozen=True)
class PublicCount:
    """A number of people as far as it is known: “31”, “27 to 31”, “up to 31”."""

    least: int | None = None
    most: int | None = None

    def __bool__(self):
        return bool(self.least or self.most)

    def __str__(self):
        if self.least is None:
            return _("up to %(most)d") % {"most": self.most}
        if self.most is None or self.most == self.least:
            return str(self.least)
        return _("%(least)d to %(most)d") % {"least": self.least, "most": self.most}

    @property
    def is_exact(self):
        return self.most in (None, self.least)

    @property
    def highest(self):
        """The number that decides between singular and plural."""
        return self.least if self.most is None else self.most


def country_name(code):
    return str(countries.name(code)) if code else ""
