"""What two people's names, dates, ages, origins, places and sources say together."""

from datetime import date
from enum import IntEnum
from math import cos, hypot, radians

from memorial.names.closeness import Grade, closeness
from memorial.names.folding import folded
from memorial.names.words import name_words

CLOSE_DAYS = 15
A_DAY = 3
A_MONTH = 31
KILOMETRES = 111
NEAR, FAR = 20, 150
WIDEST_AGE = 10
CHILD = 13


class Says(IntEnum):
    DIFFERS = -1
    NOTHING = 0
    AGREES = 1


class Names(IntEnum):
    """ALIKE: each word, in any order. PART: as far as known, or a mistaken name."""

    OTHER = 0
    SIMILAR = 1
    PART = 2
    SPELLING = 3
    ALIKE = 4


class Dates(IntEnum):
    """All but the first two may be one and the same date, from vague to exact."""

    APART = 0
    CLOSE = 1
    VAGUE = 2
    MONTH = 3
    DAY = 4


def names(one, other):
    """The best that two of their names say, and a score; None where one has none."""
    if not (one.is_named and other.is_named):
        return None, 0.0
    return max(
        (
            of_two_names(name, another, mistaken=mistaken)
            for mistaken, pairs in paired(one, other)
            for name, another in pairs
        ),
        default=(Names.OTHER, 0.0),
    )


def paired(one, other):
    yield False, ((a, b) for a in one.names for b in other.names)
    yield True, ((a, b) for a in one.former_names for b in other.names)
    yield True, ((a, b) for a in one.names for b in other.former_names)


def of_two_names(name, another, *, mistaken=False):
    least, most = sorted((closeness(name, another), closeness(another, name)))
    level = level_of(least.grade, most.grade, name, another)
    if level is Names.SPELLING and sorted(folded(name)) == sorted(folded(another)):
        level = Names.ALIKE
    level = min(level, Names.PART) if mistaken else level
    return level, (least.score + most.score) / 2


def level_of(least, most, name, another):
    if most < Grade.SAME:
        return Names.SIMILAR if most else Names.OTHER
    words, others = name_words(name), name_words(another)
    if least < Grade.SAME or not (tells_one(words) and tells_one(others)):
        return Names.PART
    initials = any(len(word) == 1 for word in {*words} ^ {*others})
    return Names.PART if initials else Names.SPELLING


def tells_one(words):
    """A single word and initials are the names of many."""
    return sum(len(word) > 1 for word in words) > 1


def dates(one, other):
    """The best that two of their dates say, and how many days are between them."""
    pairs = [of_two_dates(a, b) for a in one.dates for b in other.dates]
    return max(pairs, key=lambda pair: (pair[0], -pair[1]), default=(None, 0))


def of_two_dates(one, other):
    starts = [each.earliest or date.min for each in (one, other)]
    ends = [each.latest or date.max for each in (one, other)]
    apart = (max(starts) - min(ends)).days
    if apart > 0:
        return (Dates.CLOSE if apart <= CLOSE_DAYS else Dates.APART), apart
    span = max((end - start).days for start, end in zip(starts, ends, strict=True))
    sure = not (one.approximate or other.approximate)
    if span < A_DAY and sure:
        return Dates.DAY, 0
    return (Dates.MONTH if span <= A_MONTH else Dates.VAGUE), 0


def ages(one, other):
    if not (one.age and other.age):
        return Says.NOTHING
    (least, most), (low, high) = one.age.years, other.age.years
    over = max(least - high, low - most, 0) - margin(one.age) - margin(other.age)
    if over <= 0:
        telling = max(most - least, high - low) <= WIDEST_AGE
        return Says.AGREES if telling else Says.NOTHING
    return Says.NOTHING if over <= 2 and min(least, low) >= CHILD else Says.DIFFERS


def margin(age):
    """In years: a birthday more or less; more where the age is a guess."""
    if not age.about:
        return 0.5
    return 3 if age.years[1] < 30 else 5


def origins(one, other):
    mine, theirs = (one.countries, one.peoples), (other.countries, other.peoples)
    known = [pair for pair in zip(mine, theirs, strict=True) if all(pair)]
    if any(some & others for some, others in known):
        return Says.AGREES
    return Says.DIFFERS if known else Says.NOTHING


def places(one, other):
    apart = kilometres(one.place.point, other.place.point)
    if apart is not None and not NEAR < apart <= FAR:
        return Says.AGREES if apart <= NEAR else Says.DIFFERS
    shared = one.place.words & other.place.words
    return Says.AGREES if shared else Says.NOTHING


def elsewhere(one, other):
    """Both places are told, and nothing says that they are the same."""
    told = all(each.place.words or each.place.point for each in (one, other))
    return told and places(one, other) is not Says.AGREES


def kilometres(point, another):
    if not (point and another):
        return None
    north, east = (a - b for a, b in zip(point, another, strict=True))
    return KILOMETRES * hypot(north, east * cos(radians(point[0])))


def sources(one, other):
    return Says.AGREES if one.sources & other.sources else Says.NOTHING


def same_or_not(one, other):
    """Of what is one thing or another, such as gender and incident."""
    if not (one and other):
        return Says.NOTHING
    return Says.AGREES if one == other else Says.DIFFERS
