"""What is worth a second look before an entry is published."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.people.models import OtherName, PersonSource
from memorial.people.remarks import remarks
from tests.admin_forms import edit
from tests.factories.people import in_language, incident, person

pytestmark = pytest.mark.usefixtures("moderator")


def said(page):
    return [(remark.field, remark.sentence) for remark in remarks(page)]


@pytest.fixture
def whole(trees):
    page = person(
        trees.timeline["en"], publish=False, summary="She sang.", name="Nomen Fictum"
    )
    page.sources = [PersonSource(title="An invented paper")]
    return page


def test_a_whole_draft_has_nothing_to_remark(whole):
    assert said(whole) == []


def test_what_is_missing_is_said_in_the_order_of_the_form(whole):
    whole.summary, whole.sources = "", []
    assert [field for field, _sentence in said(whole)] == ["summary", "sources"]


def test_a_portrait_needs_its_description(whole):
    whole.portrait_id = 1
    assert [field for field, _sentence in said(whole)] == ["portrait_alt"]
    whole.portrait_alt = "A woman who laughs."
    assert said(whole) == []


def test_a_text_that_tells_a_hidden_name_is_pointed_at(whole):
    whole.life = "Nomen sang."
    assert said(whole) == []
    whole.name_status = "withheld"
    [(field, sentence)] = said(whole)
    assert field == "life"
    assert "Nomen" not in sentence


def test_a_private_name_is_pointed_at_too(whole):
    whole.life = "They called her Avicula."
    whole.other_names = [OtherName(text="Avicula", private=True)]
    assert [field for field, _sentence in said(whole)] == ["life"]


def test_the_odd_and_the_impossible_are_said_beside_their_field(whole):
    whole.age_from = 99
    [remark] = remarks(whole)
    assert (remark.field, remark.beside) == ("age_from", True)


def test_only_a_day_of_finding_places_nobody(whole):
    whole.found_date, whole.death_date = whole.death_date, None
    assert [field for field, _sentence in said(whole)] == ["placed_by"]
    whole.placed_by = "found"
    assert said(whole) == []


def test_words_that_we_avoid_are_said_in_each_language(client, trees, whole):
    whole.save_revision().publish()
    french = in_language(whole, "fr")
    french.summary = "Une migrante chantait."
    assert ("summary" in dict(said(french))) is True
    french.summary = "Une femme chantait."
    assert "summary" not in dict(said(french))


def test_each_language_says_what_is_borrowed_and_what_is_older(client, trees, whole):
    whole.save_revision().publish()
    assert said(whole) == [("", "French, not translated yet: one sentence")]
    french = in_language(whole, "fr")
    edit(client, french, summary="Elle chantait.")
    assert said(whole) == []
    edit(client, whole, summary="She sang and wrote.")
    assert said(whole.get_latest_revision_as_object()) == [
        ("", "French, older than the original: one sentence")
    ]


def test_an_incident_is_looked_at_as_well(trees):
    event = incident(trees.incidents["en"], publish=False, heading="A tragic accident")
    assert [field for field, _sentence in said(event)] == [
        "summary",
        "sources",
        "heading",
    ]


def test_many_people_take_no_more_queries(trees, whole):
    whole.save_revision().publish()

    def queries():
        with CaptureQueriesContext(connection) as asked:
            remarks(whole)
        return len(asked)

    before = queries()
    for number in range(3):
        person(trees.timeline["en"], name=f"Nomen Fictum {number}")
    assert queries() == before
