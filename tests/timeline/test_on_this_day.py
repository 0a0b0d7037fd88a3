"""The pages of a day and of a month, of any year."""

import re

import pytest
import time_machine

from memorial.people.models import Withdrawal, Withholding
from memorial.timeline.days import Day
from tests.factories.people import person
from tests.timeline.addresses import address

CODES = ("en", "fr")


def named(trees, **people):
    for name, died in people.items():
        person(trees.timeline["en"], name=f"{name} Invented", death_date=died)


def names(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return re.findall(r'"entry__name"[^>]*>(\w+) ', response.content.decode())


@pytest.mark.parametrize("code", CODES)
def test_a_day_names_those_who_died_on_it(client, trees, code):
    named(trees, Ada="2017-07-12", Bea="2016-07-11/2016-07-12", Cia="2017-07-12~")
    named(trees, Dea="2017-07", Eva="2017-07-13")
    person(
        trees.timeline["en"], name="Fia I", found_date="2017-07-12", placed_by="found"
    )
    assert names(client, address("day", code, Day(7, 12))) == ["Bea", "Ada"]
    assert names(client, address("day", code, Day(7, 11))) == ["Bea"]


def test_a_month_names_each_once_by_day_and_the_uncertain_last(client, trees):
    named(trees, Ada="2017-07-12", Bea="2016-07-11/2016-07-12", Cia="2017-07-03~")
    named(trees, Dea="2016-07", Eva="2018-07-01", Fia="2017-08-01", Gea="2017")
    named(trees, Hea="2017-07-31/2017-08-01")
    url = address("month", "en", 7)
    assert names(client, url) == ["Eva", "Bea", "Ada", "Hea", "Dea", "Cia"]
    html = client.get(url).content.decode()
    assert html.index("Day not certain") < html.index("Dea Invented")
    assert "bout 3 July 2017" in html
    assert names(client, address("month", "en", 8)) == ["Hea", "Fia"]


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("2026-02-28T12:00Z", ["Ada", "Bea"]),
        ("2028-02-28T12:00Z", ["Bea"]),
        ("2028-02-28T23:30Z", ["Ada"]),
        ("2026-03-01T12:00Z", []),
    ],
)
def test_today_is_that_of_paris_and_remembers_the_29th(client, trees, now, shown):
    named(trees, Ada="2016-02-29", Bea="2017-02-28")
    with time_machine.travel(now, tick=False):
        assert names(client, address("on_this_day")) == shown
        leads_to = [address("month", "en", month) for month in range(1, 13)]
        html = client.get(address("on_this_day")).content.decode()
    assert all(f'href="{url}"' in html for url in leads_to)


@pytest.mark.parametrize(
    ("now", "seconds"),
    [
        ("2026-07-12T21:59:50Z", 10),
        ("2026-07-12T22:00:00Z", 60),
        ("2026-10-25T12Z", 60),
    ],
)
def test_today_is_not_kept_beyond_its_day(client, trees, now, seconds):
    with time_machine.travel(now, tick=False):
        kept = client.get(address("on_this_day"))["Cache-Control"]
    assert kept == f"public, max-age={seconds}"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "part", ["13-40/", "02-30/", "00-01/", "07-00/", "13/", "00/", "7/", "٠٧-١٢/", "x/"]
)
def test_a_day_that_is_none_is_not_found(client, trees, code, part):
    url = address("on_this_day", code)
    assert client.get(f"{url}07-12/").status_code == 200
    assert client.get(f"{url}{part}").status_code == 404


@pytest.mark.parametrize("code", CODES)
def test_days_of_which_nobody_is_known(client, trees, code):
    for url in (
        address("on_this_day", code),
        address("day", code, Day(2, 29)),
        address("month", code, 12),
    ):
        response = client.get(url)
        assert response.status_code == 200
        assert '<ol class="entries">' not in response.content.decode()


def test_days_lead_to_the_next_and_the_switch_to_the_other_language(client, trees):
    html = client.get(address("day", "en", Day(2, 28))).content.decode()
    for url in (
        address("day", "en", Day(2, 27)),
        address("day", "en", Day(2, 29)),
        address("day", "fr", Day(2, 28)),
    ):
        assert f'href="{url}"' in html


@pytest.mark.parametrize("code", CODES)
def test_names_that_are_not_told_are_not_told_here(client, trees, code):
    page = person(trees.timeline["en"], name="Kanari Invented", summary="Kanari sang.")
    gone = person(trees.timeline["en"], name="Fogel Invented")
    urls = [address("day", code, Day(7, 12)), address("month", code, 7)]
    assert all(names(client, url) == ["Kanari", "Fogel"] for url in urls)
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    for url in urls:
        html = client.get(url).content.decode()
        assert "anari" not in html
        assert "ogel" not in html
        assert html.count('"entry__link"') == 1
