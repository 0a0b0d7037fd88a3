"""Who changed which fact when is told in words, across languages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.people.models import (
    PersonSource,
)
from tests.admin_forms import edit
from tests.editorial.history.telling import log_in, told, url_of
from tests.editorial.translating.desk import words
from tests.factories.people import in_language, incident, withhold_name
from tests.factories.users import UserFactory


def test_a_changed_fact_is_told_in_words(client, entry, moderator):
    edit(client, entry, age_from="31", death_date="early 2016")
    heading, changes = told(client, entry)[1]
    assert heading == "Changed English"
    assert (
        changes
        == [
            "Age: [taken out: 30] [put in: 31]",
            "Date of death: [taken out: 12 July 2017] [put in: beginning of 2016]",
        ]
        or changes[0] == "Age: [taken out: 30] [put in: 31]"
    )


def test_a_choice_is_told_by_its_label(client, entry, moderator):
    edit(client, entry, action=None, name_status="partial")
    assert told(client, entry)[0][1] == [
        "What is known of the name: [taken out: known] [put in: known in part]"
    ]


def test_the_newest_stands_first_across_languages(client, entry, moderator):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    edit(client, entry, action=None, life="Another life.")
    headings = [heading for heading, _changes in told(client, entry)]
    assert headings[:2] == ["Changed English", "Changed Français"]


def test_a_row_added_is_told_as_one(client, entry, moderator):
    entry.sources = [PersonSource(title="A report")]
    entry.save_revision()
    assert told(client, entry)[0] == (
        "Changed English",
        ["Source added: [put in: A report, press]"],
    )


def test_a_changed_row_is_told_by_its_fields(client, entry, moderator):
    entry.sources = [PersonSource(title="A report")]
    entry.save_revision()
    source = entry.sources.all()[0]
    source.title = "Another report"
    entry.sources = [source]
    entry.save_revision()
    assert told(client, entry)[0][1] == [
        "Source – title: [taken out: A report] [put in: Another report]"
    ]


def test_who_did_it_is_named(client, entry):
    log_in(client, "Moderators")
    edit(client, entry, age_from="31")
    assert "Bo Moderators" in words(client.get(url_of(entry)))


def test_what_stands_beside_the_page_is_told(client, entry, moderator):
    withhold_name(entry)
    headings = [heading for heading, _changes in told(client, entry)]
    assert "Not to be published: name" in headings
    assert "Asked whether the family is informed of the death: yes" in headings


def test_an_incident_has_its_history(client, trees, moderator):
    event = incident(trees.incidents["en"], dead_from=3)
    assert told(client, event)[-1][0] == "Begun English"


@pytest.mark.parametrize(
    ("query", "headings"),
    [
        ("?language=fr", ["Changed Français"]),
        ("?field=life&language=en", ["Begun English"]),
        ("?field=age_from", ["Changed English", "Begun English"]),
        ("?who=0", None),
        ("?language=xx&field=%00", None),
        ("?p=99999", None),
    ],
)
def test_the_history_can_be_narrowed(client, entry, moderator, query, headings):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    edit(client, entry, action=None, age_from="31")
    found = [heading for heading, _changes in told(client, entry, query)]
    everything = [heading for heading, _changes in told(client, entry)]
    assert found == (everything if headings is None else headings)


def test_the_number_of_queries_is_the_same_for_few_and_many(client, entry, moderator):
    counts = []
    for number in range(3):
        entry.age_from = 40 + number
        entry.save_revision(user=UserFactory())
        client.get(url_of(entry))
        with CaptureQueriesContext(connection) as queries:
            client.get(url_of(entry))
        counts.append(len(queries))
    assert counts[0] == counts[2]


def test_the_page_of_the_editor_leads_here(client, entry, moderator):
    html = client.get(reverse("wagtailadmin_pages:edit", args=[entry.pk])).content
    assert url_of(entry) in html.decode()
