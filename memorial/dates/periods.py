"""One period written in the words of a language, or a piece of one."""

import re
from dataclasses import replace

from memorial.dates.digits import read_digits
from memorial.dates.folding import fold
from memorial.dates.fragments import Fragment, full_year
from memorial.dates.points import WINTER, Grain, Point
from memorial.dates.unreadable import UnreadableDate

_NAME_BESIDE_DIGIT = re.compile(r"(?<=\d)[-/.,](?=[a-z])|(?<=[a-z])[-/.,](?=\d)")
_WINTER_YEARS = re.compile(r"(\d{4}) ?[-/] ?(\d{4}|\d\d)", re.ASCII)

# Tried from the first to the last: "Nov 26" is a month and its year.
_ORDERS = (
    ("day", "month", "year"),
    ("year", "month", "day"),
    ("month", "day", "year"),
    ("month", "year"),
    ("month", "day"),
    ("day", "month"),
    ("year", "month"),
    ("season", "year"),
    ("year", "season"),
    ("month",),
    ("season",),
    ("day",),
    ("year",),
)


def read_period(text, tongue) -> Fragment | None:
    """None if these are not the words or digits of one period.

    Raises UnreadableDate, AmbiguousDate and NotEDTF for what is no date at all.
    """
    text, weekday = _without_weekday(text, tongue)
    for reader in (_digits, _decade, _century, _ten_days, _winter, _named):
        if fragment := reader(text, tongue):
            return replace(fragment, weekday=weekday)
    return None


def _without_weekday(text, tongue):
    words = _without_fillers(text, tongue).split()
    names = [fold(name) for name in tongue.weekdays]
    if words[1:] and (name := words[0].rstrip(".,")) in names:
        return " ".join(words[1:]), names.index(name)
    return text, None


def _without_fillers(text, tongue):
    return " ".join(re.sub(tongue.patterns.fillers, " ", text).split())


def _digits(text, tongue):
    return read_digits(_without_fillers(text, tongue))


def _decade(text, tongue):
    if match := re.fullmatch(tongue.patterns.decade, text, re.ASCII):
        return _period(Grain.DECADE, year=full_year(match[1]))
    return None


def _century(text, tongue):
    match = re.fullmatch(tongue.patterns.century, text, re.ASCII)
    if match and match[1] == match[2]:
        return _period(Grain.CENTURY, year=int(match[1]) * 100)
    return None


def _ten_days(text, tongue):
    """Ten days as EDTF can say them: 1 to 9, 10 to 19, 20 to 29, 30 to 31."""
    if not (match := re.fullmatch(tongue.patterns.ten_days, text, re.ASCII)):
        return None
    named = _named(match[3], tongue)
    month = named and named.point()
    if not month or month.grain is not Grain.MONTH:
        return None
    first, last = (int(number) for number in match.group(1, 2))
    point = replace(month, grain=Grain.TEN_DAYS, day=first // 10 * 10)
    is_whole = (point.earliest.day, point.latest.day) == (first, last)
    return Fragment(period=point) if is_whole else None


def _winter(text, tongue):
    """A winter is named by both its years: "winter 2024-25"."""
    season, _, years = _without_fillers(text, tongue).partition(" ")
    match = _WINTER_YEARS.fullmatch(years)
    if tongue.season_codes.get(season) != WINTER or not match:
        return None
    start = int(match[1])
    if not f"{start + 1:04}".endswith(match[2]):
        return None
    return _period(Grain.SEASON, year=start, month=WINTER)


def _period(grain, **parts):
    return Fragment(period=Point(grain=grain, **parts))


def _named(text, tongue):
    spaced = _NAME_BESIDE_DIGIT.sub(" ", text).replace(",", " ")
    words = _without_fillers(spaced, tongue).split()
    roles = [_roles(word, tongue) for word in words]
    order = next((order for order in _ORDERS if _fits(order, roles)), None)
    if not order:
        return None
    parts = {name: role[name] for name, role in zip(order, roles, strict=True)}
    if 0 in parts.values():
        raise UnreadableDate(reason="no_such_day")
    if order == ("month", "year"):
        parts["perhaps_day"] = roles[1].get("day")
    return Fragment(**parts)


def _fits(order, roles):
    return len(order) == len(roles) and all(
        name in role for name, role in zip(order, roles, strict=True)
    )


def _roles(word, tongue):
    """What a word can be, with its value: "26" a day or a year, "26th" only a day."""
    name = word.rstrip(".")
    if month := tongue.month_numbers.get(name):
        return {"month": month}
    if season := tongue.season_codes.get(name):
        return {"season": season}
    if re.fullmatch(r"\d{4}|'\d\d", word, re.ASCII):
        return {"year": full_year(word.removeprefix("'"))}
    if re.fullmatch(r"\d\d", word, re.ASCII):
        return {"day": int(word), "year": full_year(word)}
    ordinals = tongue.patterns.ordinals
    day = re.fullmatch(rf"(\d\d?)(?:{ordinals})?", word, re.ASCII)
    return {"day": int(day[1])} if day else {}
