"""The reports of quality: whom they let in, what they list, what one takes away."""

from io import BytesIO

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from memorial.editorial.quality.rule import all_rules
from tests.factories.people import incident, person
from tests.factories.users import UserFactory

URL = "/admin/reports/quality/"
RULE = f"{URL}no_source/"


def listed(client, query=""):
    response = client.get(f"{RULE}{query}")
    assert response.status_code == 200
    return [entry.called for entry in response.context["object_list"]]


def test_each_rule_stands_there_with_its_number(client, trees, moderator):
    person(trees.timeline["en"], name="Ada")
    shown = client.get(URL).context["object_list"]
    numbers = {row.code: row.number for row in shown}
    assert numbers == dict.fromkeys(all_rules(), 0) | {"no_source": 1}
    assert shown[0].code == "no_source"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Ada", "Bea", "Cyd"]),
        ("?since=2012", ["Ada", "Bea"]),
        ("?until=2012", ["Bea", "Cyd"]),
        ("?q=be", ["Bea"]),
        ("?since=2012&q=cyd", []),
        ("?since=abc&p=99&ordering=;&q=" + "x" * 300, ["Ada", "Bea", "Cyd"]),
    ],
)
def test_the_entries_of_a_rule_are_filtered(client, trees, moderator, query, expected):
    for name, year in (("Ada", "2014"), ("Bea", "2012"), ("Cyd", "2010")):
        person(trees.timeline["en"], name=name, death_date=year)
    assert listed(client, query) == expected


def test_what_is_taken_away_tells_no_name(client, trees, moderator):
    entry = person(trees.timeline["en"], name="Kanarienvogel")
    csv = b"".join(client.get(f"{RULE}?export=csv").streaming_content).decode()
    assert csv.splitlines() == [
        "Number,Kind,Date",
        f"{entry.number},person,12 July 2017",
    ]
    xlsx = b"".join(client.get(f"{RULE}?export=xlsx").streaming_content)
    told = [cell.value for cell in load_workbook(BytesIO(xlsx)).active[2]]
    assert told == [entry.number, "person", "12 July 2017"]
    rules = b"".join(client.get(f"{URL}?export=csv").streaming_content).decode()
    assert "\nno_source,No source,1," in rules.replace("\r", "")


def test_the_home_page_tells_the_numbers(client, trees, moderator):
    person(trees.timeline["en"], name="Ada")
    incident(trees.incidents["en"])
    html = client.get("/admin/").text
    assert f'<a href="{RULE}">No source</a>: 1' in html
    assert "<span>1</span> person, 1 incident" in html
    assert "One source only" not in html


@pytest.mark.parametrize("path", ["/admin/", URL, RULE, f"{URL}implausible_facts/"])
def test_as_many_queries_for_one_as_for_three(client, trees, moderator, path):
    def queries():
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        return len(captured)

    person(trees.timeline["en"], name="Ada", death_date="1950")
    client.get(path)
    one = queries()
    for name in ("Bea", "Cyd"):
        person(trees.timeline["en"], name=name, death_date="1950")
    assert queries() == one


@pytest.mark.parametrize("path", [URL, f"{URL}results/", RULE, f"{RULE}?export=csv"])
def test_it_is_for_editors_and_moderators(client, trees, path):
    assert client.get(path)["Location"].startswith("/admin/login/")
    seen = {}
    for role in ("Translators", "Editors", "Moderators"):
        client.force_login(UserFactory(role=role))
        seen[role] = client.get(path).status_code
    assert seen == {"Translators": 302, "Editors": 200, "Moderators": 200}


@pytest.mark.parametrize("code", ["nothing", "no_source%00", "x" * 300, "__init__"])
def test_a_rule_that_is_not_there_is_not_found(client, moderator, code):
    assert client.get(f"{URL}{code}/").status_code in (400, 404)
