"""The page “Can you help?” asks about some, and tells nothing that is held back."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.editorial.helping.views import SHOWN
from memorial.people.models import (
    PersonSource,
    PrivateRow,
    Withdrawal,
    WithheldFact,
    Withholding,
)
from tests.editorial.quality.finding import with_sources
from tests.factories.people import person, withhold_name

URLS = {"en": "/en/can-you-help/", "fr": "/fr/pouvez-vous-aider/"}
TWO = ({"title": "One"}, {"title": "Two"})
CANARY = "Kanarienvogel"


def asked(client, code="en"):
    """By question, the people that it is asked about, by number."""
    response = client.get(URLS[code])
    assert response.status_code == 200
    return {
        question.code: [line.number for line in question.people]
        for question in response.context["questions"]
    }


@pytest.fixture
def complete(trees):
    """Nothing is asked about who is known by name and day, with two sources."""
    return with_sources(trees.timeline["en"], "Ada", *TWO)


def test_of_who_is_known_nothing_is_asked(client, complete):
    assert asked(client) == {}


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("unknown_name", {"name": "", "name_status": "unknown"}),
        ("imprecise_date", {"name": "Bea", "death_date": "2016"}),
    ],
)
def test_it_asks_about_what_is_not_known(client, trees, complete, question, fields):
    page = with_sources(trees.timeline["fr"], fields.pop("name"), *TWO, **fields)
    for code in URLS:
        assert asked(client, code) == {question: [page.number]}


def test_it_asks_for_sources_and_translations(client, trees, complete):
    one = with_sources(trees.timeline["en"], "Bea", TWO[0])
    words = with_sources(trees.timeline["en"], "Cyd", *TWO, summary="A teacher.")
    assert asked(client) == {"one_source": [one.number]}
    assert asked(client, "fr") == {
        "one_source": [one.number],
        "borrowed_translation": [words.number],
    }


def unnamed(trees, **fields):
    facts = {"name_status": "unknown", "death_date": "2016", "summary": "A teacher."}
    return with_sources(trees.timeline["en"], "", **facts | fields)


def test_nobody_is_asked_about_of_whom_something_is_withheld(client, trees):
    page = unnamed(trees)
    everything = asked(client, "fr")
    assert everything.keys() == {
        "unknown_name",
        "imprecise_date",
        "one_source",
        "borrowed_translation",
    }
    for fact in WithheldFact.values:
        withheld = Withholding.objects.create(
            translation_key=page.translation_key, fact=fact
        )
        assert asked(client, "fr") == {}, fact
        withheld.delete()
    assert asked(client, "fr") == everything


def test_nobody_is_asked_about_who_is_protected(client, trees):
    unnamed(trees, age_from=12)
    unnamed(trees, age_from=None, minor_override="yes")
    unnamed(trees, informed=False)
    unnamed(trees, death_date=(date.today() - timedelta(days=5)).isoformat())
    unnamed(trees, name_status="withheld")
    assert asked(client, "fr") == {}


def test_a_withheld_name_is_not_told(client, trees):
    page = with_sources(trees.timeline["en"], CANARY, summary=f"{CANARY} sang.")
    assert CANARY in client.get(URLS["fr"]).text
    withhold_name(page)
    assert CANARY not in client.get(URLS["fr"]).text


def test_who_was_withdrawn_is_not_there(client, trees):
    page = unnamed(trees)
    Withdrawal.objects.create(translation_key=page.translation_key)
    assert asked(client) == {}


def test_private_sources_are_as_if_there_were_none(client, trees, complete):
    """Of two people with one public source each, the page says the same."""
    open_one = with_sources(trees.timeline["en"], "Bea", TWO[0])
    page = with_sources(trees.timeline["en"], "Cyd", TWO[0])
    page.sources.add(PersonSource(title=CANARY, confidential=True))
    page.save_revision().publish()
    kept = with_sources(trees.timeline["en"], "Dan", TWO[0])
    PrivateRow.objects.create(
        translation_key=kept.translation_key, row_key=kept.sources.get().key
    )
    expected = sorted([open_one.number, page.number, kept.number])
    assert sorted(asked(client)["one_source"]) == expected
    assert CANARY not in client.get(URLS["en"]).text


def test_it_shows_some_of_many(client, trees):
    for number in range(SHOWN + 1):
        person(trees.timeline["en"], name=f"Testina {number}")
    question = client.get(URLS["en"]).context["questions"][0]
    assert (len(question.people), question.more) == (SHOWN, True)
    assert "These are some of them." in client.get(URLS["en"]).text


def test_as_many_queries_for_one_as_for_three(client, trees):
    def queries():
        client.get(URLS["fr"])
        with CaptureQueriesContext(connection) as captured:
            response = client.get(URLS["fr"])
        assert response["Cache-Control"] == "public, max-age=60"
        return len(captured)

    unnamed(trees)
    one = queries()
    unnamed(trees)
    unnamed(trees)
    assert queries() == one <= 8


def test_it_leads_to_the_pages_and_to_how_to_write(client, trees):
    page = unnamed(trees)
    html = client.get(URLS["en"]).text
    assert f'href="{page.url}"' in html
    assert html.count("Send what you know") >= 1
