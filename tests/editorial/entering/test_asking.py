"""What the form asks while somebody writes: readings, checks, twins, places."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.dates.reading import UnreadableDate, read
from memorial.people.models import NotTheSame, PersonPage, Withholding
from tests.admin_forms import create, edit, edit_url, filled
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

TOLD = {
    "name": "Nomen Fictum",
    "name_status": "known",
    "death_date": "12 July 2017",
    "age_from": "30",
}


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Nomen Fictum")


def sent(client, page, **changes):
    return filled(client.get(edit_url(page)), None, changes)


def new(name, trees):
    return reverse(f"entering:{name}", args=["personpage", trees.timeline["en"].pk])


def reading(client, typed):
    return client.get(reverse("entering:reading"), {"date": typed}).json()


def test_a_date_is_said_as_it_is_understood(client, moderator):
    assert reading(client, "night of 11 to 12 July 2016") == {
        "reading": "Understood as: night of 11 to 12 July 2016"
    }
    assert reading(client, "12/7/2016") == {"reading": "Understood as: 12 July 2016"}


@pytest.mark.parametrize("typed", ["21-11-24", "30/02/2017", "x" * 5000, "🙂", "‮1"])
def test_a_date_that_cannot_be_read_is_said_as_by_the_form(client, moderator, typed):
    with pytest.raises(UnreadableDate) as error:
        read(typed, "en")
    told = reading(client, typed)["error"]
    assert told.lower() == error.value.sentence("en").lower()


def test_nothing_typed_is_nothing_said(client, moderator):
    assert reading(client, " ") == {}


def test_what_is_typed_is_looked_at_and_nothing_is_saved(client, moderator, entry):
    data = sent(client, entry, age_from="99", summary="A migrant sang.")
    told = client.post(reverse("entering:checks", args=[entry.pk]), data).json()
    assert [each["field"] for each in told["fields"]] == ["age_from"]
    assert ("“migrant”" in told["panel"], "no source" in told["panel"]) == (True, True)
    entry.refresh_from_db()
    assert (entry.age_from, entry.summary) == (30, "")


def test_a_new_entry_is_looked_at_before_it_is_saved(client, moderator, trees):
    told = client.post(new("checks_new", trees), TOLD | {"age_from": "99"}).json()
    assert [each["field"] for each in told["fields"]] == ["age_from"]
    assert not PersonPage.objects.exists()


def test_hostile_words_are_shown_as_words(client, moderator, entry):
    data = sent(client, entry, name="<script>alert(1)</script>", summary="<b>migrant")
    for name in ("checks", "likely"):
        response = client.post(reverse(f"entering:{name}", args=[entry.pk]), data)
        assert (response.status_code, b"<script" in response.content) == (200, False)


@pytest.mark.parametrize("data", [{}, {"age_from": "x", "sources-TOTAL_FORMS": "2000"}])
@pytest.mark.parametrize("name", ["checks", "likely"])
def test_whatever_is_sent_gets_an_answer(client, moderator, trees, entry, name, data):
    for address in (
        new(f"{name}_new", trees),
        reverse(f"entering:{name}", args=[entry.pk]),
    ):
        assert client.post(address, data).status_code == 200


def test_somebody_alike_is_shown_while_typing(client, moderator, trees, entry):
    html = client.post(new("likely_new", trees), TOLD).content.decode()
    assert (edit_url(entry) in html, "the same name" in html) == (True, True)
    other = TOLD | {"name": "Alia Persona", "death_date": "1 May 2009"}
    assert client.post(new("likely_new", trees), other).content.strip() == b""


def test_a_withheld_name_is_not_shown_to_whoever_types_it(
    client, moderator, trees, entry
):
    Withholding.objects.create(translation_key=entry.translation_key, fact="name")
    html = client.post(new("likely_new", trees), TOLD).content.decode()
    assert "Nomen" not in html


def test_after_saving_it_is_said_without_a_script(client, moderator, trees, entry):
    response = create(client, trees.timeline["en"], "personpage", action=None, **TOLD)
    html = client.get(response["Location"]).content.decode()
    saved = PersonPage.objects.exclude(pk=entry.pk).get(locale=entry.locale)
    address = reverse("entering:likely", args=[saved.pk])
    assert html.count("Perhaps this person has an entry already") == 1
    assert address in html
    assert "Nomen Fictum" in client.get(address).content.decode()


def test_two_people_are_told_apart_for_good_by_whoever_says_so(
    client, moderator, trees, entry
):
    twin = person(trees.timeline["en"], name="Nomen Fictum")
    url = reverse("entering:not_the_same", args=[entry.pk])
    response = client.post(url, {"other": twin.pk}, follow=True)
    assert "Nobody among the entries" in response.content.decode()
    assert NotTheSame.objects.get().by == moderator
    client.post(url, {"other": twin.pk})
    assert NotTheSame.objects.count() == 1


@pytest.mark.parametrize("other", ["", "x", "0", "99999999", "٣", "-1"])
def test_nobody_is_not_another_person(client, moderator, entry, other):
    url = reverse("entering:not_the_same", args=[entry.pk])
    assert client.post(url, {"other": other}).status_code == 404
    assert client.post(url, {"other": entry.pk}).status_code == 404
    assert not NotTheSame.objects.exists()


def test_known_places_come_with_their_points_and_without_withheld_ones(
    client, moderator, trees
):
    point = {"latitude": "50.95", "longitude": "1.85"}
    for _time in range(2):
        person(trees.timeline["en"], place="Exempleville", **point)
    hidden = person(trees.timeline["en"], place="Kanarienort", **point)
    Withholding.objects.create(translation_key=hidden.translation_key, fact="place")
    person(trees.timeline["en"], place="Nowhere")
    told = client.get(reverse("entering:places")).json()["places"]
    assert [(each["place"], each["latitude"]) for each in told] == [
        ("Exempleville", "50.95000")
    ]


def test_the_map_is_our_own(client, moderator):
    html = client.get(reverse("entering:map")).content.decode()
    assert (html.count("<svg"), "http" in html) == (2, False)
    assert 'data-west="0.95"' in html


def test_more_people_take_no_more_queries(client, moderator, trees, entry):
    def queries(name, **args):
        url = reverse(f"entering:{name}", args=[entry.pk])
        data = sent(client, entry)
        with CaptureQueriesContext(connection) as asked:
            client.post(url, data)
        return len(asked)

    before = [queries("checks"), queries("likely")]
    for number in range(3):
        person(trees.timeline["en"], name=f"Nomen Fictum {number}")
    after = [queries("checks"), queries("likely")]
    # Finding somebody takes the pages and the care of those found: two queries.
    assert (after[0], after[1] - before[1]) == (before[0], 2)


ASKED = {
    "checks": "post",
    "likely": "post",
    "not_the_same": "post",
}


@pytest.mark.parametrize("role", [None, "Translators", "nobody"])
@pytest.mark.parametrize("name", ASKED)
def test_only_those_who_may_edit_it_ask_about_an_entry(
    client, trees, entry, name, role
):
    if role:
        client.force_login(UserFactory(role=role if role != "nobody" else None))
    response = client.post(reverse(f"entering:{name}", args=[entry.pk]), {"other": 1})
    assert response.status_code == 302
    assert b"Nomen" not in response.content


@pytest.mark.parametrize("role", [None, "Translators"])
@pytest.mark.parametrize("name", ["checks_new", "likely_new"])
def test_only_those_who_may_add_ask_about_a_new_one(client, trees, entry, name, role):
    if role:
        client.force_login(UserFactory(role=role))
    assert client.post(new(name, trees), TOLD).status_code == 302


@pytest.mark.parametrize(
    ("kind", "page"),
    [("personpage", "home"), ("homepage", "home"), ("incidentpage", "timeline")],
)
def test_nothing_is_begun_where_it_cannot_stand(client, moderator, trees, kind, page):
    parent = getattr(trees, page)["en"].pk
    url = reverse("entering:checks_new", args=[kind, parent])
    assert client.post(url, TOLD).status_code == 302


def test_an_incident_and_a_translation_have_no_twins(client, moderator, trees, entry):
    event = incident(trees.incidents["en"])
    for page in (event, in_language(entry, "fr"), trees.home["en"]):
        url = reverse("entering:likely", args=[page.pk])
        assert client.get(url).status_code == 302
    assert client.get(reverse("entering:likely", args=[99999])).status_code == 404


@pytest.mark.parametrize("name", ["checks", "not_the_same"])
def test_what_changes_or_weighs_is_posted(client, moderator, entry, name):
    assert client.get(reverse(f"entering:{name}", args=[entry.pk])).status_code == 405


def test_a_translation_is_checked_by_its_translator(client, trees, entry):
    client.force_login(UserFactory(role="Translators"))
    french = in_language(entry, "fr")
    data = sent(client, french, summary="Une migrante.")
    told = client.post(reverse("entering:checks", args=[french.pk]), data).json()
    assert "“migrant”" in told["panel"]


def test_a_draft_is_told_apart_by_its_draft(client, moderator, trees, entry):
    edit(client, entry, action=None, name="Recens Fictum")
    data = TOLD | {"name": "Recens Fictum"}
    html = client.post(new("likely_new", trees), data).content.decode()
    assert edit_url(entry) in html
