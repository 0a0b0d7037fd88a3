"""The names on paper: the same people, dated, with a code that leads to the page."""

import time
from datetime import date
from io import BytesIO

import pytest
import segno
from django.utils import translation
from pypdf import PdfReader

from memorial.languages.wording import Wording
from memorial.timeline.aloud import paper
from memorial.timeline.aloud.lists import GroupToRead, NamesToRead, Part
from memorial.timeline.aloud.people import PersonToRead
from tests.factories.aloud import CANARY, with_original, withheld
from tests.factories.people import incident, person

PAGE = "https://example.org/en/names/2021/"


def invented(count):
    people = tuple(
        GroupToRead(
            None, (PersonToRead(f"Testina {number}", True, "", (), "30 years old"),)
        )
        for number in range(count)
    )
    return NamesToRead(Wording("2021", "en"), (Part("", people),) if people else ())


def reader(content):
    return PdfReader(BytesIO(content))


def text(content):
    return "\n".join(page.extract_text() for page in reader(content).pages)


def test_the_paper_holds_everybody_in_order_and_a_date_on_every_page(client, trees):
    for name, month in (("Second", "05"), ("First", "01")):
        person(trees.timeline["en"], name=name, death_date=f"2021-{month}-03")
    response = client.get("/en/names/2021.pdf")
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'inline; filename="names-2021.pdf"'
    assert response["Cache-Control"] == "public, max-age=60"
    said = text(response.content)
    assert said.index("First") < said.index("Second")
    assert "Check again before reading" in said
    assert "page 1 of 1" in said


def test_every_page_says_when_it_was_made_and_nobody_is_parted(trees):
    content = paper.pdf(invented(60), PAGE, date(2026, 11, 24))
    pages = [page.extract_text() for page in reader(content).pages]
    assert len(pages) > 3
    for number, said in enumerate(pages, 1):
        assert "Made on 24 November 2026" in said
        assert f"page {number} of {len(pages)}" in said
        assert said.count("Testina") == said.count("30 years old")


def test_the_paper_is_accessible(trees):
    content = reader(paper.pdf(invented(1), PAGE, date(2026, 11, 24)))
    assert content.trailer["/Root"]["/Lang"] == "en"
    assert content.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert content.metadata.title == "Names to read aloud, 2021 – Memorial"


def test_a_withheld_name_is_on_no_paper(client, trees, monkeypatch):
    given = []
    monkeypatch.setattr(
        paper, "as_pdf", lambda _template, values: given.append(values) or b""
    )
    withheld(trees.timeline["en"])
    with_original(trees.timeline["en"], "اسم", name="Told Person")
    for address in ("2017.pdf", "all.pdf"):
        client.get(f"/en/names/{address}")
    assert len(given) == 2
    for values in map(repr, given):
        assert CANARY not in values
        assert "Name not published" in values
        assert "اسم" in values


def test_the_code_leads_to_the_page(client, trees, monkeypatch, settings):
    settings.BASE_URL = "https://example.org"
    given = []
    monkeypatch.setattr(
        paper, "as_pdf", lambda _template, values: given.append(values) or b""
    )
    client.get("/en/names/2021.pdf")
    assert given[0]["address"] == PAGE
    svg = BytesIO()
    segno.make_qr(PAGE, error="m").save(svg, kind="svg", border=0, xmldecl=False)
    assert given[0]["code"] == svg.getvalue().decode()
    assert given[0]["code"] != paper.code("https://example.org/en/names/2020/")


@pytest.mark.parametrize("name", ["2003", "undated", "all"])
def test_an_empty_list_is_a_page_too(client, trees, name):
    assert "No one is listed here." in text(client.get(f"/en/names/{name}.pdf").content)


def test_an_incident_on_paper(client, trees):
    event = incident(trees.incidents["en"], dead_from=2)
    person(trees.timeline["en"], name="Testina", incident=event)
    response = client.get(f"/en/names/incident/{event.number}.pdf")
    assert "Testina" in text(response.content)
    number = event.number
    assert f'"names-incident-{number}.pdf"' in response["Content-Disposition"]
    assert client.get("/en/names/2017.pdf").status_code == 200


def test_in_french_the_paper_is_french(trees):
    with translation.override("fr"):
        content = reader(paper.pdf(invented(1), PAGE, date(2026, 11, 24)))
    assert content.trailer["/Root"]["/Lang"] == "fr"
    assert "24\xa0novembre 2026" in content.pages[0].extract_text()


def test_five_hundred_people_are_set_in_time(trees):
    began = time.perf_counter()
    paper.pdf(invented(500), PAGE, date(2026, 11, 24))
    assert time.perf_counter() - began < 3
