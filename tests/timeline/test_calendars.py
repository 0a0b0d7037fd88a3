"""The calendars, read back as a calendar would (RFC 5545)."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone
from icalendar import Calendar

from memorial.people.models import PermanentNumber, Withdrawal, Withholding
from tests.factories.people import person
from tests.timeline.addresses import address

CODES = ("en", "fr")
NAMES = ("anniversaries", "gatherings")
AT = datetime(2017, 7, 13, 16, 30, tzinfo=UTC)


def events(client, name="anniversaries", code="en"):
    """By permanent number, the events of a calendar."""
    response = client.get(address(name, code))
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Cache-Control"] == "public, max-age=60"
    assert max(len(line) for line in response.content.split(b"\r\n")) <= 75
    calendar = Calendar.from_ical(response.content)
    assert calendar.to_ical() == response.content
    return {number_of(event): event for event in calendar.walk("VEVENT")}


def number_of(event):
    return int(event["uid"].split("@")[0].rpartition("-")[-1])


@pytest.mark.parametrize("code", CODES)
def test_an_anniversary_is_a_day_of_every_year(client, trees, code):
    page = person(
        trees.timeline["en"], name="Testina, Invented; \\ said 'é'\x0b" + "a" * 90
    )
    [event] = events(client, code=code).values()
    assert event.start == date(2017, 7, 12)
    assert event["rrule"].to_ical() == b"FREQ=YEARLY"
    assert str(event["summary"]) == page.name.replace("\x0b", "") + ", 2017"
    assert event["url"].endswith(f"{trees.timeline[code].url}{page.number}/")
    assert event["dtstamp"].dt == event["last-modified"].dt
    assert "estina" not in event["uid"]


@pytest.mark.parametrize(
    ("died", "start", "end"),
    [
        ("2016-07-11/2016-07-12", date(2016, 7, 11), date(2016, 7, 13)),
        ("2016-07-12~", None, None),
        ("[2016-07-11,2016-07-12]", None, None),
        ("2016-07", None, None),
        ("XXXX-XX-XX", None, None),
    ],
)
def test_only_days_and_nights_that_are_known(client, trees, died, start, end):
    person(trees.timeline["en"], death_date=died)
    found = [(event.start, event.end) for event in events(client).values()]
    assert found == ([(start, end)] if start else [])


def test_a_29_february_returns_every_year(client, trees):
    person(trees.timeline["en"], death_date="2016-02-29")
    [event] = events(client).values()
    assert event["rrule"] == {"FREQ": ["YEARLY"], "BYMONTH": [2], "BYMONTHDAY": [-1]}


@pytest.mark.parametrize(
    ("code", "summary"),
    [
        ("en", "A person whose name is not known, 2017"),
        ("fr", "Une personne dont on ne connaît pas le nom, 2017"),
    ],
)
def test_someone_unnamed(client, trees, code, summary):
    person(trees.timeline["en"], name="", name_status="unknown")
    assert [str(e["summary"]) for e in events(client, code=code).values()] == [summary]


def test_a_gathering_at_its_time_in_paris_if_it_is_switched_on(client, trees):
    shown = person(
        trees.timeline["en"],
        gathering_at=AT,
        gathering_public=True,
        gathering_place="An invented square",
    )
    person(trees.timeline["en"], gathering_at=AT, gathering_place="Elsewhere")
    found = events(client, "gatherings")
    assert list(found) == [shown.number]
    event = found[shown.number]
    assert event["dtstart"].to_ical() == b"20170713T183000"
    assert event["dtstart"].params["TZID"] == "Europe/Paris"
    assert event["location"] == "An invented square"
    text = client.get(address("gatherings")).content.decode()
    assert "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris" in text
    assert "Elsewhere" not in text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", CODES)
def test_a_withheld_name_is_in_no_calendar(client, trees, name, code):
    page = person(
        trees.timeline["en"],
        name="Testina Invented",
        gathering_at=AT,
        gathering_public=True,
        gathering_place="House of Testina",
    )
    before = events(client, name, code)[page.number]
    assert "Testina" in before["summary"]
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    after = events(client, name, code)[page.number]
    assert after["uid"] == before["uid"]
    assert after["sequence"] >= before["sequence"]
    assert after["last-modified"].dt >= before["last-modified"].dt
    assert "estina" not in client.get(address(name, code)).content.decode().lower()


def withdraw(page):
    Withdrawal.objects.create(translation_key=page.translation_key)


def unpublish(page):
    page.unpublish()


def delete(page):
    page.delete()


@pytest.mark.parametrize("take_down", [withdraw, unpublish, delete])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", CODES)
def test_what_is_taken_down_is_cancelled_without_a_word(
    client, trees, take_down, name, code
):
    page = person(
        trees.timeline["en"],
        name="Testina Invented",
        gathering_at=AT,
        gathering_public=True,
    )
    number, before = page.number, events(client, name, code)[page.number]
    take_down(page)
    after = events(client, name, code)[number]
    assert after["status"] == "CANCELLED"
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after.start == date(1970, 1, 1)
    assert not {"url", "rrule", "location"} & {key.lower() for key in after}
    told = client.get(address(name, code)).content.decode()
    assert "estina" not in told
    assert "2017" not in told


def with_gathering(trees, **fields):
    fields = {"gathering_at": AT, "gathering_public": True} | fields
    return person(
        trees.timeline["en"],
        name="Testina Invented",
        gathering_place="An invented square",
        **fields,
    )


def switch(page, *, on):
    page.gathering_public = on
    page.save_revision().publish()


def drop_its_time(page):
    page.gathering_at = None
    page.save_revision().publish()


def switch_off(page):
    switch(page, on=False)


@pytest.mark.parametrize("end", [switch_off, drop_its_time])
@pytest.mark.parametrize("code", CODES)
def test_a_gathering_that_is_switched_off_is_cancelled(client, trees, end, code):
    page = with_gathering(trees)
    before = events(client, "gatherings", code)[page.number]
    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        end(page)
    after = events(client, "gatherings", code)[page.number]
    assert (after["status"], after["uid"]) == ("CANCELLED", before["uid"])
    assert after["sequence"] > before["sequence"]
    assert after["dtstamp"].dt > before["dtstamp"].dt
    assert not {"url", "location"} & {key.lower() for key in after}
    told = client.get(address("gatherings", code)).content.decode()
    assert not any(word in told for word in ("estina", "invented square", "2017"))


def test_a_gathering_that_is_switched_on_again_stands_again(client, trees):
    page = with_gathering(trees)
    for on in (False, True):
        switch(page, on=on)
    event = events(client, "gatherings")[page.number]
    assert event["location"] == "An invented square"
    assert "status" not in event


@pytest.mark.parametrize("take_down", [withdraw, unpublish, delete])
def test_a_gathering_that_never_was_public_is_not_cancelled(client, trees, take_down):
    never = with_gathering(trees, gathering_public=False)
    draft = with_gathering(trees, publish=False)
    without = person(trees.timeline["en"])
    never.gathering_public = True
    never.save_revision()
    assert events(client, "gatherings") == {}
    for page in (never, draft, without):
        take_down(page)
    assert events(client, "gatherings") == {}
    assert list(events(client)) == [never.number, without.number]


def test_a_draft_is_never_told_of(client, trees):
    page = person(trees.timeline["en"], publish=False)
    assert events(client) == {}
    assert not PermanentNumber.objects.get(pk=page.number).published


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", CODES)
def test_an_empty_archive_and_an_unchanged_one(client, trees, name, code):
    assert events(client, name, code) == {}
    gone = with_gathering(trees)
    withdraw(gone)
    first = client.get(address(name, code))
    again = client.get(address(name, code), headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again["Cache-Control"]) == (304, "public, max-age=60")
