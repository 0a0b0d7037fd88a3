"""The list of people: one row for each, and the same number of queries for many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.languages.in_state import states_of
from memorial.people.models import Cause, PersonSource, Withdrawal
from tests.factories.people import in_language, person, withhold_name
from tests.factories.users import UserFactory

URL = "/admin/people/"
NAME = "Testina Prima"
HOSTILE = (
    "?p=abc",
    "?p=0",
    "?p=99999999999999999999",
    "?ordering=ord",
    "?ordering=;drop",
    "?since=99999&until=-1",
    "?since=abc",
    "?origin=XX&cause=x&precision=%27",
    "?incident=99999999999999999999",
    "?in_fr=nowhere&in_xx=live",
    "?q=%F0%9F%99%82",
    "?q=" + "9" * 400,
    "?q=" + "a" * 20_000,
    "?q=%00",
    "?" + "&".join(f"origin=S{n}" for n in range(900)),
)


def full_person(trees, name, **fields):
    page = person(
        trees.timeline["en"],
        name=name,
        publish=False,
        origins=[{"country": "SD"}],
        identity_verification="confirmed",
        **fields,
    )
    page.causes = [Cause(cause="drowning")]
    page.sources = [PersonSource(title="One"), PersonSource(title="Two")]
    page.save_revision().publish()
    return page


def rows(client, query=""):
    response = client.get(f"{URL}{query}")
    assert response.status_code == 200
    return list(response.context["object_list"])


def names(client, query=""):
    return [page.name for page in rows(client, query)]


def test_who_was_written_in_another_language_has_one_row_as_well(
    client, trees, moderator
):
    person(trees.timeline["fr"], name="Fabula Ficta", death_date="2016")
    full_person(trees, NAME)
    assert names(client) == [NAME, "Fabula Ficta"]


def test_a_row_tells_what_is_known(client, trees, moderator):
    full_person(trees, NAME)
    row = rows(client)[0].row
    told = ([str(o) for o in row.origins], [str(c) for c in row.causes], row.sources)
    assert told == (["Sudan"], ["drowning"], 2)
    html = client.get(URL).text
    cells = ("Sudan", "Drowning", "12 July 2017", "confirmed by the family")
    assert [cell for cell in cells if cell not in html] == []


def test_each_state_leads_to_the_page_in_its_language(client, trees, moderator):
    french = in_language(full_person(trees, NAME, summary="A teacher."), "fr")
    there = rows(client)[0].row.states
    assert {code: states_of(here) for code, here in there.items()} == {
        "en": ("live",),
        "fr": ("borrowed",),
    }
    assert f"/admin/pages/{french.pk}/edit/" in client.get(URL).text


def test_what_is_withheld_or_taken_down_is_said(client, trees, moderator):
    withhold_name(full_person(trees, NAME))
    gone = full_person(trees, "Testina Altera")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    html = client.get(URL).text
    assert html.count('<span class="w-status">withdrawn</span>') == 1
    assert html.count('<span class="w-status">name not to be published</span>') == 1


def test_as_many_queries_for_one_as_for_three(client, trees, moderator):
    full_person(trees, NAME)
    client.get(URL)
    with CaptureQueriesContext(connection) as one:
        client.get(URL)
    full_person(trees, "Testina Altera")
    full_person(trees, "Testina Tertia")
    with CaptureQueriesContext(connection) as three:
        client.get(URL)
    assert len(three) == len(one) <= 26


@pytest.mark.parametrize("role", ["Translators", "Editors", "Moderators"])
def test_every_role_sees_the_list(client, trees, role):
    client.force_login(UserFactory(role=role))
    full_person(trees, NAME)
    assert names(client) == [NAME]
    assert '"/admin/people/"' in client.get("/admin/").text


@pytest.mark.parametrize("path", [URL, f"{URL}results/", f"{URL}?export=csv"])
def test_others_do_not(client, trees, path):
    full_person(trees, NAME)
    anonymous = client.get(path)
    assert anonymous.status_code == 302
    assert anonymous["Location"].startswith("/admin/login/")
    user = UserFactory(role="Moderators")
    see = user.groups.get().permissions.get(codename="see_people")
    user.groups.get().permissions.remove(see)
    client.force_login(user)
    assert client.get(path)["Location"] == "/admin/"
    assert '"/admin/people/"' not in client.get("/admin/").text


def test_a_translator_is_led_to_no_original(client, trees):
    client.force_login(UserFactory(role="Translators"))
    full_person(trees, NAME)
    assert f"<bdi>{NAME}</bdi></a>" not in client.get(URL).text


def test_nothing_that_is_asked_breaks_it(client, trees, moderator):
    full_person(trees, NAME)
    answers = {query: client.get(f"{URL}{query}").status_code for query in HOSTILE}
    too_long = {query: 400 for query in HOSTILE if len(query) > 2000}
    assert answers == dict.fromkeys(HOSTILE, 200) | too_long


def test_without_script_the_filters_are_a_plain_form(client, trees, moderator):
    html = client.get(URL).text
    plain = html[html.index("people-list__plain") :]
    plain = plain[: plain.index("</noscript>")]
    asked = ('name="q"', 'name="since"', 'name="origin"', 'name="in_fr"')
    assert [field for field in asked if field not in plain] == []
