"""The names to read aloud: who is on which list, in what order, told how."""

import pytest
import time_machine
from django.urls import reverse
from django.utils import translation

from memorial.people.models import FormerAddress, PermanentNumber
from tests.factories.aloud import CANARY, with_original, withheld
from tests.factories.people import incident, person


def read(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=60"
    names = response.context["names"]
    return [
        each for part in names.parts for group in part.groups for each in group.people
    ]


def called(client, address):
    return [each.called for each in read(client, address)]


@pytest.fixture
def people(trees):
    above = trees.timeline["en"]
    person(above, name="Third", death_date="2021-12")
    person(above, name="First", death_date="2021-01-03")
    person(above, name="Second", death_date="2021-05-12")
    person(above, name="Earlier", death_date="2019-05-12")
    person(above, name="Some day", death_date=None)


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/en/names/2021/", ["First", "Second", "Third"]),
        ("/en/names/2019/", ["Earlier"]),
        ("/en/names/2003/", []),
        ("/en/names/undated/", ["Some day"]),
        ("/en/names/all/", ["Earlier", "First", "Second", "Third", "Some day"]),
    ],
)
def test_who_is_read_oldest_first(client, people, address, names):
    assert called(client, address) == names


def test_there_is_a_choice_of_years(client, people):
    html = client.get("/en/names/").content.decode()
    for part in ("2021/", "2019/", "undated/", "all/"):
        assert f'href="/en/names/{part}"' in html
    assert "/en/names/2003/" not in html


def test_an_archive_without_people_says_so(client, trees):
    assert "No one is listed here." in client.get("/en/names/").content.decode()


@pytest.mark.parametrize("year", ["0", "1", "1899", "2999", "99999", "02021", "9" * 40])
@pytest.mark.parametrize("end", ["/", ".pdf"])
def test_a_year_that_cannot_be_is_not_found(client, trees, year, end):
    assert client.get(f"/en/names/{year}{end}").status_code == 404


def test_people_whose_name_is_not_known_are_told_by_what_is_known(client, trees):
    person(
        trees.timeline["en"],
        name="",
        name_status="unknown",
        age_from=25,
        age_about=True,
        origins=[{"country": "SD"}],
    )
    (each,) = read(client, "/en/names/2017/")
    assert each.called == "A person whose name is not known"
    assert each.known == "About 25 years old, Sudan, 12 July 2017"


def test_a_name_is_read_with_how_it_is_said_and_in_its_script(client, trees):
    with_original(trees.timeline["en"], "اسم", name_pronunciation="in-VEN-ted")
    html = client.get("/en/names/2017/").content.decode()
    assert "Say: in-VEN-ted" in html
    assert '<bdi class="read__original" lang="ar" dir="rtl">اسم</bdi>' in html
    assert CANARY not in html


@pytest.mark.parametrize(
    ("language", "instead"), [("en", "Name not published"), ("fr", "Nom non publié")]
)
def test_a_withheld_name_is_on_no_page(client, trees, language, instead):
    withheld(trees.timeline["en"])
    with translation.override(language):
        address = reverse("timeline:names_year", kwargs={"year": 2017})
    html = client.get(address).content.decode()
    assert CANARY not in html
    assert instead in html


def test_an_incident_is_read_with_those_of_whom_we_know_no_more(client, trees):
    event = incident(trees.incidents["en"], dead_from=3)
    person(trees.timeline["en"], name="Testina", incident=event)
    person(trees.timeline["en"], name="Stranger")
    address = f"/en/names/incident/{event.number}/"
    (each,) = read(client, address)
    assert (each.called, each.known) == ("Testina", "30 years old")
    html = client.get(address).content.decode()
    assert "2 other people died, of whom we know no more." in html
    assert event.heading in client.get("/en/names/2017/").content.decode()


def test_an_incident_is_found_by_its_number_alone(client, trees):
    event, other = (incident(trees.incidents["en"]) for _ in range(2))
    someone = person(trees.timeline["en"])
    for number in (someone.number, 999999, "9" * 30, 0):
        assert client.get(f"/en/names/incident/{number}/").status_code == 404
    records = PermanentNumber.objects
    former = FormerAddress.objects.create(number=records.get(pk=other.number))
    former.now.add(records.get(pk=event.number))
    address = f"/en/names/incident/{other.number}"
    other.delete()
    assert client.get(f"{address}.pdf")["Location"].endswith(f"/{event.number}.pdf")
    former.delete()
    assert client.get(f"{address}/").status_code == 410


def test_a_list_is_dated(client, people):
    with time_machine.travel("2026-11-24 12:00"):
        html = client.get("/en/names/2021/").content.decode()
    assert "Made on 24 November 2026. Check again before reading" in html
