"""What a language needs for writing and reading dates: the shape of its file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from memorial.dates.folding import fold


@dataclass(frozen=True, kw_only=True)
class Wording:
    """Texts to be filled with `str.format`; `articles` come before a named period.

    The keys of `articles` are grains (`day`, `decade`…), season codes or "night".
    """

    first_day: str
    day: str
    in_year: str
    winter: str
    decade: str
    century: str
    ten_days: str
    articles: Mapping[str | int, str]
    parts: Mapping[str, str]
    night: str
    between: str
    before: str
    after: str
    until: str
    since: str
    either: str
    about: str
    about_end: str
    perhaps_end: str
    uncertain: str
    unknown: str
    quoted: str


@dataclass(frozen=True, kw_only=True)
class Patterns:
    """Regular expressions, matched whole against lower case without accents.

    A group holds a date, or one end of it. Read in the order in which they stand.
    """

    unknown: tuple[str, ...]
    approximate: tuple[str, ...]
    uncertain: tuple[str, ...]
    parts: Mapping[str, str]
    night: str
    joiners: str
    until: tuple[str, ...]
    since: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    between: tuple[str, ...]
    either: str
    decade: str
    century: str
    ten_days: str
    fillers: str
    ordinals: str


@dataclass(frozen=True, kw_only=True)
class Language:
    """Names in the order of the calendar: January, Monday and spring come first."""

    code: str
    months: tuple[str, ...]
    short_months: Mapping[str, int]
    weekdays: tuple[str, ...]
    seasons: Mapping[int, str]
    other_seasons: Mapping[str, int]
    wording: Wording
    patterns: Patterns
    sentences: Mapping[str, str]

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        full = {fold(name): number for number, name in enumerate(self.months, 1)}
        return {**full, **self.short_months}

    @cached_property
    def season_codes(self) -> dict[str, int]:
        named = {fold(name): code for code, name in self.seasons.items()}
        return {**named, **self.other_seasons}
