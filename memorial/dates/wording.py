"""Saying an uncertain date in words; `reading.read` reads them back unchanged."""

from dataclasses import replace

from memorial.dates.languages.table import language_for
from memorial.dates.points import WINTER, Grain
from memorial.dates.thirds import third_of
from memorial.dates.uncertain import Shape, UncertainDate


def in_words(date, language) -> str:
    """The date as a phrase without a capital: "about 20 October 2020".

    `language` is a code such as `fr` or `fr-be`; one that has no file in
    `memorial/dates/languages` is answered in English.
    """
    tongue = language_for(language)
    if date.is_unknown:
        return tongue.wording.unknown
    if all(point.uncertain for point in date.points):
        plain = _phrase(_without(date, "uncertain"), tongue)
        return tongue.wording.uncertain.format(plain)
    return _phrase(date, tongue)


def month_name(month, language) -> str:
    """The name of a month from 1 to 12; raises ValueError for any other number."""
    if month not in range(1, 13):
        raise ValueError(f"no month {month}")
    return language_for(language).months[month - 1]


def day_name(month, day, language) -> str:
    """A day of no particular year: "12 July"; months from 1, days from 1."""
    tongue = language_for(language)
    return tongue.wording.day.format(
        day=_day_number(day, tongue), month=month_name(month, language)
    )


def _phrase(date, tongue):
    words = tongue.wording
    if part_and_whole := third_of(date):
        part, whole = part_and_whole
        return words.parts[part].format(period_in_words(whole, tongue))
    if date.shape in _ABOUT_AS_A_WHOLE and date.approximate:
        exact = _without(date, "approximate")
        article = _article("night" if date.is_night else date.points[0], tongue)
        return words.about.format(article + _SAYINGS[date.shape](exact, tongue))
    return _SAYINGS[date.shape](date, tongue)


def _single(date, tongue):
    return period_in_words(date.points[0], tongue)


def _night(date, tongue):
    return tongue.wording.night.format(*_shortened(date.points, tongue))


def _one_of(date, tongue):
    *others, last = _shortened(date.points, tongue)
    return tongue.wording.either.join((", ".join(others), last))


def _interval(date, tongue):
    periods = _shortened(date.points, tongue)
    ends = (
        _as_an_end(point, period, tongue)
        for point, period in zip(date.points, periods, strict=True)
    )
    return tongue.wording.between.format(*ends)


def _until(date, tongue):
    """`../2004-02` ends with February, so it is said as "before March"."""
    words = tongue.wording
    return _open(date, tongue, step=1, beyond=words.before, including=words.until)


def _since(date, tongue):
    words = tongue.wording
    return _open(date, tongue, step=-1, beyond=words.after, including=words.since)


def _open(date, tongue, *, step, beyond, including):
    point = date.points[0]
    neighbour = point.step(step)
    said = neighbour or point
    phrase = _as_an_end(said, period_in_words(said, tongue), tongue)
    return (beyond if neighbour else including).format(phrase)


_SAYINGS = {
    Shape.SINGLE: _single,
    Shape.NIGHT: _night,
    Shape.ONE_OF: _one_of,
    Shape.INTERVAL: _interval,
    Shape.UNTIL: _until,
    Shape.SINCE: _since,
}
_ABOUT_AS_A_WHOLE = (Shape.SINGLE, Shape.NIGHT, Shape.ONE_OF)


def _without(date, mark):
    points = tuple(replace(point, **{mark: False}) for point in date.points)
    return UncertainDate(date.shape, points)


def _as_an_end(point, period, tongue):
    phrase = _article(point, tongue) + period
    if point.approximate:
        phrase = tongue.wording.about_end.format(phrase)
    if point.uncertain:
        phrase = tongue.wording.perhaps_end.format(phrase)
    return phrase


def _article(point, tongue):
    key = point if point == "night" else point.grain
    if key == Grain.SEASON:
        key = point.month
    return tongue.wording.articles.get(key, "")


def _shortened(points, tongue):
    """Each period in words, without what the next one repeats: "3", "5 May 2010"."""
    return [
        _short_of(point, following, tongue) or period_in_words(point, tongue)
        for point, following in zip(points, [*points[1:], None], strict=True)
    ]


def _short_of(point, following, tongue):
    if not following or (point.grain, point.year) != (following.grain, following.year):
        return None
    if WINTER in (point.month, following.month):
        return None
    if point.grain is Grain.DAY and point.month == following.month:
        return _day_number(point.day, tongue)
    name = _NAMES.get(point.grain)
    return name and name(point, tongue)


def period_in_words(point, tongue) -> str:
    """One period without its marks."""
    if point.grain in _NAMES and point.month != WINTER:
        name = _NAMES[point.grain](point, tongue)
        return tongue.wording.in_year.format(name, year=f"{point.year:04}")
    return _WHOLE_PERIODS[point.grain](point, tongue)


def _day_number(day, tongue):
    return tongue.wording.first_day if day == 1 else str(day)


def _day_and_month(point, tongue):
    return tongue.wording.day.format(
        day=_day_number(point.day, tongue), month=tongue.months[point.month - 1]
    )


_NAMES = {
    Grain.DAY: _day_and_month,
    Grain.MONTH: lambda point, tongue: tongue.months[point.month - 1],
    Grain.SEASON: lambda point, tongue: tongue.seasons[point.month],
}


def _winter(point, tongue):
    return tongue.wording.winter.format(
        season=tongue.seasons[WINTER],
        year=f"{point.year:04}",
        next_year=f"{point.year + 1:04}",
    )


def _decade(point, tongue):
    return tongue.wording.decade.format(year=f"{point.year:04}")


def _century(point, tongue):
    return tongue.wording.century.format(
        first=f"{point.year:04}", last=f"{point.latest.year:04}"
    )


def _ten_days(point, tongue):
    return tongue.wording.ten_days.format(
        first=_day_number(point.earliest.day, tongue),
        last=_day_number(point.latest.day, tongue),
        month=tongue.months[point.month - 1],
        year=f"{point.year:04}",
    )


_WHOLE_PERIODS = {
    Grain.SEASON: _winter,
    Grain.YEAR: lambda point, tongue: f"{point.year:04}",
    Grain.DECADE: _decade,
    Grain.CENTURY: _century,
    Grain.TEN_DAYS: _ten_days,
}
