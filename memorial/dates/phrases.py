"""Dates in the words of a language: about, before, between, night of, or…"""

import re
from datetime import timedelta

from memorial.dates.periods import read_period
from memorial.dates.points import Grain, Point
from memorial.dates.thirds import third
from memorial.dates.uncertain import UncertainDate
from memorial.dates.unreadable import AmbiguousDate, UnreadableDate

_UNKNOWN = (r"\?+",)
_UNCERTAIN = (r"(.+?) ?\(?\?+\)?",)
_APPROXIMATE = (r"(?:~|±|\+/-) ?(.+)",)
_DAY_THEN_YEAR = re.compile(r"([a-z]\.? \d\d?(?:[a-z]{2})?), (\d{4})\b", re.ASCII)

_MONTH_THEN_DAYS = re.compile(
    r"\b(?P<month>[a-z]+\.?) (?P<days>\d\d?(?: ?[-/] ?| [a-z]+ )\d\d?),? "
    r"(?P<year>\d{4})$",
    re.ASCII,
)


def read_phrase(text, tongue) -> UncertainDate | None:
    """None if these are not words for a date in that language.

    `text` is in lower case and without accents. Raises UnreadableDate,
    AmbiguousDate and NotEDTF where it is plain that a date was meant.
    """
    if _held((*_UNKNOWN, *tongue.patterns.unknown), text) is not None:
        return UncertainDate.unknown()
    text, marks = _without_marks(_days_before_month(text, tongue), tongue)
    for reader in _READERS:
        if date := reader(text, tongue):
            return date.marked(**marks)
    return None


def _days_before_month(text, tongue):
    """Turns "nov 3 or 4, 2010" into "3 or 4 nov 2010", as everything else expects."""
    match = _MONTH_THEN_DAYS.search(text)
    if not match or match["month"].rstrip(".") not in tongue.month_numbers:
        return text
    return text[: match.start()] + "{days} {month} {year}".format(**match.groupdict())


def _held(patterns, text):
    """What the first fitting pattern holds in its groups; None if none fits."""
    matches = (re.fullmatch(pattern, text) for pattern in patterns)
    match = next((match for match in matches if match), None)
    return match and [group for group in match.groups() if group]


def _without_marks(text, tongue):
    """The text without "about" and "perhaps", and the marks that they stand for."""
    kinds = {
        "uncertain": (*_UNCERTAIN, *tongue.patterns.uncertain),
        "approximate": (*_APPROXIMATE, *tongue.patterns.approximate),
    }
    for mark, patterns in kinds.items():
        if held := _held(patterns, text):
            rest, marks = _without_marks(held[0], tongue)
            return rest, {**marks, mark: True}
    return text, {}


def _night(text, tongue):
    if not (held := _held((tongue.patterns.night,), text)):
        return None
    separators = (tongue.patterns.joiners, *_SEPARATORS)
    ends = _first_split(held[0], separators, tongue)
    if ends:
        night = UncertainDate.interval(*ends)
        if not night.is_night:
            raise UnreadableDate(reason="not_a_night")
        return night
    return _refuse_one_sided_night(_points(held, tongue))


def _refuse_one_sided_night(points):
    if not points or points[0].grain is not Grain.DAY:
        return None
    before, day, after = (points[0].step(count) for count in (-1, 0, 1))
    nights = [night for night in ((before, day), (day, after)) if all(night)]
    raise AmbiguousDate(readings=(UncertainDate.interval(*night) for night in nights))


def _third(text, tongue):
    for part, pattern in tongue.patterns.parts.items():
        if (held := _held((pattern,), text)) and (points := _points(held, tongue)):
            return third(part, points[0])
    return None


def _open(text, tongue):
    kinds = {
        UncertainDate.until: tongue.patterns.until,
        UncertainDate.since: tongue.patterns.since,
        _before: tongue.patterns.before,
        _after: tongue.patterns.after,
    }
    for make, patterns in kinds.items():
        if (held := _held(patterns, text)) and (points := _points(held, tongue)):
            return make(points[0])
    return None


def _before(point):
    """Ends with February for "before March": an end belongs to its interval."""
    return UncertainDate.until(point.step(-1) or _day_beside(point.earliest, -1))


def _after(point):
    return UncertainDate.since(point.step(1) or _day_beside(point.latest, 1))


def _day_beside(day, count):
    try:
        beside = day + timedelta(days=count)
    except OverflowError as error:
        raise UnreadableDate(reason="no_such_day") from error
    return Point(grain=Grain.DAY, year=beside.year, month=beside.month, day=beside.day)


def _single(text, tongue):
    points = _points([text], tongue)
    return points and UncertainDate.single(points[0])


def _between(text, tongue):
    for pattern in tongue.patterns.between:
        held = _held((pattern,), text)
        if held and (points := _points(held, tongue)):
            return UncertainDate.between(*points)
    return None


def _either(text, tongue):
    *others, last = re.split(tongue.patterns.either, text)
    if not others:
        return None
    listed = _DAY_THEN_YEAR.sub(r"\1 \2", ",".join(others)).rstrip(",").split(",")
    points = _points([*listed, last], tongue)
    return points and UncertainDate.one_of(points)


def _hyphenated(text, tongue):
    points = _first_split(text, (" - ", "-"), tongue)
    return points and UncertainDate.between(*points)


def _slashed(text, tongue):
    points = _first_split(text, ("/",), tongue)
    return points and UncertainDate.one_of(points)


_SEPARATORS = (" - ", "-", "/")
_READERS = (_night, _third, _open, _single, _between, _either, _hyphenated, _slashed)


def _first_split(text, separators, tongue):
    """The two periods on either side of the first separator that makes sense."""
    for separator in separators:
        ends = re.split(separator, text)
        if len(ends) == 2 and (points := _points(ends, tongue)):
            return points
    return None


def _points(texts, tongue) -> list[Point] | None:
    """A period from each text, which may leave out what the next one says."""
    points, following = [], None
    for text in reversed(texts):
        text, marks = _without_marks(text.strip(), tongue)
        fragment = read_period(text, tongue)
        if fragment and following:
            fragment = fragment.completed_from(following)
        if not fragment or not (point := fragment.point()):
            return None
        points.append(point.marked(**marks))
        following = fragment
    return points[::-1]
