"""Those who died on this day, or in this month, of any year."""

from datetime import date, timedelta
from itertools import groupby

from django.db.models import Q
from django.shortcuts import render
from django.urls import register_converter
from django.utils.timezone import get_default_timezone, localtime
from django.utils.translation import get_language
from wagtail.models import Locale

from memorial.dates.wording import month_name
from memorial.middleware.caching import publicly_cacheable
from memorial.people.choices.facts import DateKind
from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines
from memorial.people.telling_apart import apart

from .days import LEAP_YEAR, Day, days_of, months_of, remembered_on


class DayConverter:
    """A day in an address: ``07-12`` is 12 July."""

    regex = "[0-9]{2}-[0-9]{2}"

    def to_python(self, value):
        return Day.of(date.fromisoformat(f"{LEAP_YEAR}-{value}"))

    def to_url(self, day):
        return "{:02}-{:02}".format(*day)


class MonthConverter:
    """A month in an address: ``07`` is July."""

    regex = "0[1-9]|1[0-2]"

    def to_python(self, value):
        return int(value)

    def to_url(self, month):
        return f"{month:02}"


register_converter(DayConverter, "day")
register_converter(MonthConverter, "month")


def today(request):
    """The page of the day that it is in Paris; kept no longer than that day lasts."""
    now = localtime(timezone=get_default_timezone())
    days = remembered_on(now.date())
    context = {"day": days[0], "also": days[1:], "people": died_on(days)}
    response = render(request, "timeline/on_this_day.html", context | around(days[0]))
    return publicly_cacheable(response, seconds=seconds_left(now))


def day(request, day):
    context = {"day": day, "people": died_on([day])}
    return publicly_cacheable(
        render(request, "timeline/day.html", context | around(day))
    )


def month(request, month):
    people = died_in(month)
    context = {
        "month": named(month),
        "days": by_day(month, people),
        "apart": apart(people),
        "previous": named((month - 2) % 12 + 1),
        "next": named(month % 12 + 1),
        "months": months(),
    }
    return publicly_cacheable(render(request, "timeline/month.html", context))


def seconds_left(now):
    """Seconds until the day ends, also on days of 23 or 25 hours."""
    begins = now.replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = (begins + timedelta(days=1)).timestamp()
    return max(0, int(tomorrow - now.timestamp()))


def around(day):
    return {
        "previous": day.step(-1),
        "next": day.step(1),
        "month": named(day.month),
        "months": months(),
    }


def named(month):
    return {"number": month, "name": month_name(month, get_language())}


def months():
    return [named(number) for number in range(1, 13)]


def died_on(days):
    return [
        line
        for line in dying_about({day.month for day in days})
        if set(days_of(line.date)) & set(days)
    ]


def died_in(month):
    return [line for line in dying_about({month}) if month in months_of(line.date)]


def dying_about(months):
    """PublicLines of those who may have died in these months, oldest first.

    Someone who was found, identified or buried then may have died at another time.
    """
    bounds = Q(placed_earliest__month__in=months) | Q(placed_latest__month__in=months)
    people = PersonPage.objects.filter(bounds, placed_by=DateKind.DEATH)
    return lines(people.oldest_first(), Locale.get_active(), "summary")


def by_day(month, people):
    """Pairs of a Day, None where it is not known, and its people; each stands once."""

    def first_day(line):
        return min((d for d in days_of(line.date) if d.month == month), default=None)

    people.sort(key=lambda line: first_day(line) or Day(13, 1))
    return [(day, list(group)) for day, group in groupby(people, key=first_day)]
