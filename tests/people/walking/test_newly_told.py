"""A withheld name comes back by no text that goes live, of a stranger either."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from memorial.people.actions.settle_care import settle_care
from memorial.people.actions.sign_off import sign_off
from memorial.people.models import Consent, PersonPage, PersonSource, Withdrawal
from memorial.people.walking.hits import hits, left
from memorial.people.walking.newly_told import newly_told
from tests.admin_forms import edit_url, errors, filled
from tests.editorial.publishing.approving import approve, submitted
from tests.editorial.translating.desk import messages
from tests.factories.notes import noted
from tests.factories.people import (
    in_language,
    incident,
    looked_at,
    person,
    withhold_name,
)

NAME, TELLING = "Ana Kanarivogel", "A friend of Ana Kanarivogel."
MUST_NOT = "“Ana Kanarivogel” is a name that must not be published."


@pytest.fixture
def hidden(trees):
    page = person(trees.timeline["en"], name=NAME)
    withhold_name(page)
    return page


@pytest.fixture
def stranger(trees, hidden):
    """Whose entry once told the name, and does not any more."""
    page = person(trees.timeline["en"], name="Bo Altera", life="He mended nets.")
    page.life = TELLING
    looked_at(page)
    page.save_revision()
    return page


def told(page):
    version = page.get_latest_revision_as_object()
    return newly_told(version, version.serializable_data())


def publish(client, page, **fields):
    page = PersonPage.objects.get(pk=page.pk)
    sent = filled(client.get(edit_url(page)), "action-publish", fields)
    return client.post(edit_url(page), sent)


def life(page):
    return PersonPage.objects.get(pk=page.pk).life


def test_the_form_refuses_and_keeps_what_was_written(client, moderator, stranger):
    answer = publish(client, stranger, living_recognisable="nobody")
    assert MUST_NOT in str(errors(answer))
    assert TELLING in answer.text
    assert life(stranger) == "He mended nets."
    publish(client, stranger, living_recognisable="nobody", life="He sang.")
    assert life(stranger) == "He sang."


def test_a_name_that_nobody_hides_is_published(client, moderator, stranger, hidden):
    """The control."""
    hidden.specific.delete()
    publish(client, stranger, living_recognisable="nobody")
    assert life(stranger) == TELLING


def test_whoever_approves_it_is_told_and_it_waits(client, moderator, stranger):
    answer = approve(client, stranger, submitted(stranger))
    assert MUST_NOT in messages(answer)[0]
    assert life(stranger) == "He mended nets."


def test_a_version_set_for_a_time_is_called_off(stranger):
    version = stranger.get_latest_revision()
    version.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    version.save()
    stranger.life = "He cooked."
    looked_at(stranger)
    stranger.save_revision()
    call_command("publish_scheduled")
    assert life(stranger) == "He mended nets."


def test_what_was_signed_off_in_the_draft_is_published(
    client, moderator, stranger, hidden
):
    [hit] = [hit for hit in hits(hidden) if hit.told.pk == stranger.pk]
    sign_off(hidden.translation_key, hit.told)
    publish(client, stranger, living_recognisable="nobody")
    assert life(stranger) == TELLING
    assert left(hits(hidden)) == []
    publish(client, stranger, living_recognisable="nobody", life=f"{TELLING} Really.")
    assert life(stranger) == TELLING


def test_the_place_of_a_gathering_is_looked_at_too(client, moderator, trees, hidden):
    page = person(trees.timeline["en"], name="Bo Altera")
    answer = publish(client, page, gathering_place=f"{NAME} Square")
    assert MUST_NOT in str(errors(answer))


@pytest.mark.parametrize("relation", ["sources", "change_notes"])
def test_rows_are_looked_at_too(client, moderator, trees, hidden, relation):
    page = person(trees.timeline["en"], name="Bo Altera")
    if relation == "sources":
        page.sources = [PersonSource(title=TELLING, url="https://example.org/1")]
    else:
        noted(page, text=TELLING, publish=False)
    page.save_revision()
    assert len(told(page)) == 1
    assert MUST_NOT in str(errors(publish(client, page)))


def test_a_confidential_source_tells_nobody(trees, hidden):
    page = person(trees.timeline["en"], name="Bo Altera")
    page.sources = [PersonSource(title=TELLING, confidential=True)]
    page.save_revision()
    assert told(page) == []


def test_who_was_withdrawn_is_hidden_as_well(trees):
    gone = person(trees.timeline["en"], name=NAME)
    Withdrawal.objects.create(translation_key=gone.translation_key)
    page = person(trees.timeline["fr"], name="Bo Altera", publish=False)
    page.life = TELLING
    page.save_revision()
    assert len(told(page)) == 1


@pytest.mark.parametrize(
    "waiting",
    [
        {"informed": None, "death_date": "2026-11-20"},
        {"informed": None, "age_from": 12, "death_date": "2016-11-20"},
    ],
)
def test_a_name_that_waits_is_hidden_as_well(trees, time_machine, waiting):
    time_machine.move_to("2026-11-25")
    one = person(trees.timeline["en"], name=NAME, **waiting)
    page = person(trees.timeline["en"], name="Bo Altera", publish=False)
    page.life = TELLING
    page.save_revision()
    assert len(told(page)) == 1
    for purpose in ("informed", "minor"):
        Consent.objects.create(
            translation_key=one.translation_key, purpose=purpose, given=True
        )
    settle_care(one.translation_key)
    assert told(page) == []


def test_of_an_incident_and_of_a_translation(trees, hidden):
    event = incident(trees.incidents["en"], summary=TELLING, publish=False)
    assert len(told(event)) == 1
    page = person(trees.timeline["en"], name="Bo Altera", life="He mended nets.")
    french = in_language(page, "fr")
    french.life = "Ami d’Ana Kanarivogel."
    french.save_revision()
    assert len(told(french)) == 1


def test_what_readers_read_already_is_for_the_walk(trees, stranger, hidden):
    PersonPage.objects.filter(pk=stranger.pk).update(life=TELLING)
    assert told(PersonPage.objects.get(pk=stranger.pk)) == []
    assert len(left(hits(hidden))) > 0


def test_the_door_hides_what_is_bound_to_the_person(trees, hidden):
    hidden = PersonPage.objects.get(pk=hidden.pk)
    hidden.life = "Ana sang."
    hidden.save_revision()
    assert told(hidden) == []


@pytest.mark.parametrize("many", [1, 3])
def test_more_of_them_take_no_more_queries(
    trees, stranger, many, django_assert_num_queries
):
    for number in range(many):
        page = person(trees.timeline["en"], name=f"Kanari Celata{'a' * number}")
        withhold_name(page)
    page = PersonPage.objects.get(pk=stranger.pk).get_latest_revision_as_object()
    content = page.serializable_data()
    with django_assert_num_queries(22):
        newly_told(page, content)
