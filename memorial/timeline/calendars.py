"""iCalendar (RFC 5545): anniversaries of deaths, and gatherings that are announced."""

from datetime import date, datetime, time, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.utils.timezone import get_default_timezone, localdate, localtime
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page
from icalendar import Calendar, Event
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.addresses import gone_numbers
from memorial.people.choices.facts import DateKind, Fate
from memorial.people.public_record.calendars import calendar_lines, with_announced

from .days import LEAP_DAY, Day, is_to_the_day
from .printable import printable
from .standing import standing

# Where nothing of an entry may be told any more, not even its day.
NO_DAY = date(1970, 1, 1)


def anniversaries(request):
    gone = gone_numbers()
    return publicly_cacheable(
        answer(request, _("Anniversaries"), anniversaries_of, gone)
    )


def gatherings(request):
    gone = with_announced(gone_numbers()).filter(was_announced=True)
    return publicly_cacheable(answer(request, _("Gatherings"), gatherings_of, gone))


@conditional_page
def answer(request, title, events_of, gone):
    """The same bytes for the same record: readers may ask whether anything changed."""
    locale = Locale.get_active()
    above = standing(locale)
    events = list(events_of(calendar_lines(locale), above))
    kind = request.resolver_match.url_name
    erased = [taken_down(kind, number) for number in numbers(gone)]
    calendar = new_calendar(f"{above.name} – {title}")
    for event in events + erased:
        calendar.add_component(event)
    if moments := [e.start for e in events if isinstance(e.start, datetime)]:
        add_timezone(calendar, moments)
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")


def new_calendar(title):
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{host()}//memorial//{get_language().upper()}")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, title)
    day = timedelta(days=1)
    calendar.add("refresh-interval", day, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    return calendar


def add_timezone(calendar, moments):
    """The rules of Paris for the years of the moments."""
    days = [moment.date() for moment in moments]
    year = timedelta(days=366)
    calendar.add_missing_timezones(min(days) - year, max(days) + year)


def anniversaries_of(calendar, above):
    """A yearly event for each death of which the day or the night is known."""
    for each in calendar:
        line = each.line
        if line.date_kind == DateKind.DEATH and is_to_the_day(line.date):
            event = new_event("anniversaries", each, above)
            event.add("summary", printable(remembered(line)))
            event.add("dtstart", line.earliest)
            if line.latest != line.earliest:
                event.add("dtend", line.latest + timedelta(days=1))
            event.add("rrule", yearly(line.earliest))
            event.add("transp", "TRANSPARENT")
            yield event


def gatherings_of(calendar, above):
    """An event for each gathering that is switched on; when it ends is not known.

    One that was switched off again is cancelled, and says no more than that.
    """
    for each in calendar:
        if each.was_announced and not each.gathering:
            number, changed = each.line.number, each.changed
            yield cancelled(stamped("gatherings", number, changed, changed))
        elif each.gathering:
            event = new_event("gatherings", each, above)
            event.add("summary", printable(_("Gathering: %s") % each.line.called))
            event.add("dtstart", localtime(each.gathering.at, get_default_timezone()))
            if each.gathering.place:
                event.add("location", printable(each.gathering.place))
            yield event


def remembered(line):
    said = {"name": line.called, "year": line.earliest.year}
    if line.fate == Fate.MISSING:
        return _("%(name)s, missing since %(year)d") % said
    return _("%(name)s, %(year)d") % said


def yearly(day):
    """On the last day of February for those who died on a 29 February."""
    if Day.of(day) == LEAP_DAY:
        return {"freq": "yearly", "bymonth": 2, "bymonthday": -1}
    return {"freq": "yearly"}


def new_event(kind, each, above):
    """What every event has; its address and its identity without a name."""
    event = stamped(kind, each.line.number, each.changed, each.changed)
    event.add("url", f"{above.people}{each.line.number}/")
    return event


def taken_down(kind, number):
    """Has calendars erase what they had under this number; tells nothing of whom.

    When it was taken down is not told either, so it counts as newer than any event
    of today.
    """
    zone = get_default_timezone()
    today = datetime.combine(localdate(timezone=zone), time.min, zone)
    return cancelled(stamped(kind, number, today, today + timedelta(days=1)))


def cancelled(event):
    event.add("summary", _("No longer published"))
    event.add("dtstart", NO_DAY)
    event.add("status", "CANCELLED")
    event.add("transp", "TRANSPARENT")
    return event


def stamped(kind, number, changed, sequence):
    """An event whose sequence, the minutes until a moment, only grows."""
    event = Event()
    event.add("uid", f"{kind}-{number}@{host()}")
    for name in ("dtstamp", "last-modified"):
        event.add(name, changed)
    event.add("sequence", int(sequence.timestamp()) // 60)
    return event


def numbers(gone):
    return gone.order_by("pk").values_list("pk", flat=True)


def host():
    return urlsplit(settings.BASE_URL).hostname
