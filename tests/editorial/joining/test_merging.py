"""Two entries side by side, a last look, and the merge; and taking it back."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.models import Joining, PersonPage, Withdrawal
from tests.factories.people import incident, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def two(trees):
    return [
        person(trees.timeline["en"], name="Testina Una", life="Hers.", age_from=20),
        person(trees.timeline["fr"], name="Testina Uno", life="La sienne."),
    ]


def url_of(one, other):
    return reverse("joining:merge", args=[one.number, other.number])


def text(response):
    main = BeautifulSoup(response.content.decode(), "html.parser").main
    return " ".join(main.get_text(" ").split())


def test_only_what_differs_is_asked(client, two):
    shown = client.get(url_of(*two))
    asked = set(shown.context["form"].fields)
    assert asked == {"name", "age"}


def test_a_last_look_changes_nothing_and_keeps_the_choice(client, two):
    shown = client.post(url_of(*two), {"name": "other", "step": "check"})
    told = text(shown)
    assert "Testina Uno" in told
    assert PersonPage.objects.count() == 4
    hidden = BeautifulSoup(shown.content.decode(), "html.parser").select("main [name]")
    sent = {field["name"]: field.get("value", "") for field in hidden}
    client.post(url_of(*two), sent | {"step": "do"})
    assert PersonPage.objects.get(locale__language_code="en").name == "Testina Uno"


def test_one_may_go_back(client, two):
    shown = client.post(url_of(*two), {"name": "other", "step": "back"})
    assert shown.context["form"]["name"].value() == "other"


def test_the_public_one_stays_whichever_was_named_first(client, trees, two):
    draft = person(trees.timeline["en"], name="Testina Tre", publish=False)
    response = client.get(url_of(draft, two[0]))
    assert response["Location"] == url_of(two[0], draft)


def test_done_twice_it_says_so(client, two):
    assert client.post(url_of(*two), {"step": "do"}).status_code == 302
    again = client.post(url_of(*two), {"step": "do"})
    assert (again.status_code, "merged or split" in text(again)) == (409, True)
    assert Joining.objects.count() == 1


@pytest.mark.parametrize("method", ["get", "post"])
def test_what_cannot_be_merged_has_its_sentence(client, trees, two, method):
    one, other = two
    event = incident(trees.incidents["en"])
    gone = person(trees.timeline["en"])
    Withdrawal.objects.create(translation_key=gone.translation_key)
    for number, sentence in [
        (one.number, "one and the same entry"),
        (event.number, "no person with the number"),
        (10**17, "no person with the number"),
        (gone.number, "was taken down"),
    ]:
        url = reverse("joining:merge", args=[one.number, number])
        response = getattr(client, method)(url, {"step": "do"})
        assert (response.status_code, sentence in text(response)) == (409, True)
    assert Joining.objects.count() == 0


@pytest.mark.parametrize(
    "sent",
    [
        {"name": "neither"},
        {"name": ["one", "other"], "age": "x" * 10000},
        {"origins": "both", "en.life": "other", "zz.life": "other"},
    ],
)
def test_what_was_not_offered_changes_nothing(client, two, sent):
    response = client.post(url_of(*two), sent | {"step": "check"})
    assert response.status_code == 200
    assert PersonPage.objects.count() == 4


def test_who_may_be_meant_is_proposed_with_reasons(client, trees, two):
    one, _other = two
    twin = person(trees.timeline["fr"], name=one.name, age_from=20)
    response = client.get(reverse("joining:choose"), {"one": one.number})
    found = {each["number"]: each for each in response.context["likely"]}
    assert found[twin.number]["reasons"]


@pytest.mark.parametrize("asked", ["testina uno", "TESTINA UNÓ", "number"])
def test_someone_is_found_by_name_or_number(client, two, asked):
    one, other = two
    asked = str(other.number) if asked == "number" else asked
    query = {"one": one.number, "q": asked}
    found = client.get(reverse("joining:choose"), query).context["found"]
    assert [each["number"] for each in found] == [other.number]


@pytest.mark.parametrize(
    "query", ["one=0", "one=x", "one=٣", "q=%00", f"q={'x' * 3000}", "one=99999999999"]
)
def test_any_question_has_an_answer(client, two, query):
    response = client.get(f"{reverse('joining:choose')}?{query}")
    assert response.status_code in (200, 409)


def test_a_withheld_name_finds_nobody(client, trees):
    page = person(trees.timeline["en"], name="Kanarienvogel", name_status="withheld")
    response = client.get(reverse("joining:choose"), {"q": "Kanarienvogel"})
    assert response.context["found"] == []
    assert client.get(reverse("joining:choose"), {"q": page.number}).context["found"]


def test_the_list_says_what_was_done_and_undoes_it(client, two):
    one, other = two
    client.post(url_of(*two), {"step": "do"})
    listed = client.get(reverse("joining:joined"))
    assert f"no. {other.number} was merged into" in text(listed)
    undo = reverse("joining:undo", args=[Joining.objects.get().pk])
    assert "Testina Una" in text(client.get(undo))
    assert client.post(undo).status_code == 302
    assert PersonPage.objects.count() == 4
    assert "undone on" in text(client.get(reverse("joining:joined")))
    again = client.post(undo)
    assert (again.status_code, "undone already" in text(again)) == (409, True)


def test_undoing_what_never_was_is_not_found(client):
    assert client.get(reverse("joining:undo", args=[987654])).status_code == 404


def test_the_list_asks_as_often_for_three_as_for_one(client, trees):
    counts = []
    for goal in (1, 3):
        while Joining.objects.count() < goal:
            one, other = (person(trees.timeline["en"]) for _ in range(2))
            merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)
        client.get(reverse("joining:joined"))
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("joining:joined"))
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_it_reads_in_french(client, two):
    response = client.get(url_of(*two), headers={"accept-language": "fr"})
    assert "Là où elles diffèrent" in text(response)
