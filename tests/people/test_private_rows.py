"""What was made private stays so, whatever an older draft says."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from memorial.people.models import (
    IncidentSource,
    OtherName,
    PersonPage,
    PersonSource,
    PrivateRow,
)
from tests.admin_forms import edit, edit_url, filled
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

pytestmark = pytest.mark.usefixtures("moderator")

TICKED = {"other_names-0-private": "on", "sources-0-confidential": "on"}
UNTICKED = {"other_names-0-private": "", "sources-0-confidential": ""}
BOTH, NONE = {"Kanarienvogel", "Kanarienbuch"}, set()
REFUSAL = "Only someone who may publish makes this public."


@pytest.fixture
def entry(trees):
    page = person(trees.timeline["en"], name="Testina", publish=False)
    page.other_names = [OtherName(text="Kanarienvogel")]
    page.sources = [PersonSource(title="Kanarienbuch")]
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def told(client, page):
    """Which of the two words the entry's pages and the search tell."""
    html = "".join(
        client.get(in_language(page, code).url).text for code in ("en", "fr")
    )
    found = {word for word in BOTH if word in html}
    searched = client.get("/en/search/", {"q": "kanarienvogel"}).text
    assert ("Testina" in searched) == ("Kanarienvogel" in found)
    return found


def revert(client, page, revision, **changes):
    url = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, revision.pk])
    return client.post(url, filled(client.get(url), "action-publish", changes))


def test_a_public_row_is_told(client, entry):
    assert told(client, entry) == BOTH


@pytest.mark.parametrize("action", [None, "action-publish"])
def test_it_counts_from_the_moment_of_saving(client, entry, moderator, action):
    edit(client, entry, action=action, **TICKED)
    assert told(client, entry) == NONE
    assert {row.by for row in PrivateRow.objects.all()} == {moderator}


def test_an_older_version_brings_no_private_row_back(client, entry):
    old = entry.latest_revision
    edit(client, entry, **TICKED)
    revert(client, entry, old)
    assert told(client, entry) == NONE
    assert [row.private for row in entry.other_names.all()] == [True]
    old.publish()
    assert told(client, entry) == NONE


def test_nor_does_one_that_was_scheduled(client, entry, time_machine):
    later = timezone.now() + timedelta(hours=1)
    edit(client, entry, go_live_at=later.strftime("%Y-%m-%d %H:%M"), age_from="31")
    edit(client, entry, action=None, **TICKED)
    time_machine.move_to(later + timedelta(hours=1))
    call_command("publish_scheduled")
    assert in_language(entry, "fr").age_from == 31
    assert told(client, entry) == NONE


def test_a_row_taken_off_the_page_stays_private(client, entry):
    old = entry.latest_revision
    edit(client, entry, **TICKED)
    gone = {"other_names-0-DELETE": "1", "sources-0-DELETE": "1"}
    edit(client, entry, **gone, **UNTICKED)
    assert not entry.other_names.exists()
    revert(client, entry, old)
    assert entry.other_names.exists()
    assert told(client, entry) == NONE


def test_a_row_never_published_keeps_its_key(client, trees):
    page = person(trees.timeline["en"], name="Testina", publish=False)
    page.other_names = [OtherName(text="Kanarienvogel")]
    old = page.save_revision()
    edit(client, page, action=None, **{"other_names-0-private": "on"})
    edit(client, page, action=None, age_from="31")
    old.publish()
    assert told(client, page) == NONE


def test_an_old_name_is_told_by_no_text(client, entry, trees):
    edit(client, entry, summary="They called her Kanarienvogel.", **UNTICKED)
    old = PersonPage.objects.get(pk=entry.pk).latest_revision
    path = trees.timeline["fr"].url
    assert "Kanarienvogel" in client.get(path).text
    edit(client, entry, **TICKED)
    old.publish()
    assert "Kanarienvogel" not in client.get(path).text


def test_the_sources_of_an_incident_stay_private(client, trees):
    event = incident(trees.incidents["fr"], publish=False)
    event.sources = [IncidentSource(title="Kanarienbuch")]
    (old := event.save_revision()).publish()
    url = in_language(event, "en").url
    assert "Kanarienbuch" in client.get(url).text
    edit(client, event, **{"sources-0-confidential": "on"})
    old.publish()
    assert "Kanarienbuch" not in client.get(url).text


def test_whoever_may_publish_makes_it_public_again(client, entry):
    edit(client, entry, **TICKED)
    edit(client, entry, **UNTICKED)
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert told(client, entry) == BOTH
    assert not PrivateRow.objects.exists()


def test_a_translation_saved_meanwhile_makes_nothing_private_again(client, entry):
    edit(client, entry, **TICKED)
    edit(client, entry, action=None, **UNTICKED)
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert not PrivateRow.objects.exists()
    assert told(client, entry) == NONE


def test_nobody_else_does(client, entry):
    old = entry.latest_revision
    edit(client, entry, **TICKED)
    client.force_login(UserFactory(role="Editors"))
    for response in (
        edit(client, entry, action=None, **UNTICKED),
        revert(client, entry, old, **UNTICKED),
    ):
        assert REFUSAL in response.text
    assert PrivateRow.objects.count() == 2
    assert REFUSAL not in edit(client, entry, action=None, age_from="31").text


def test_a_preview_makes_nothing_private_or_public(client, entry):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[entry.pk])
    for changes, kept in ((TICKED, 0), (UNTICKED, 2)):
        client.post(url, filled(client.get(edit_url(entry)), None, changes))
        client.get(f"{url}?mode=fr")
        assert PrivateRow.objects.count() == kept
        edit(client, entry, **TICKED)


def test_what_is_saved_without_a_form_is_kept_private_too(client, entry):
    old = entry.latest_revision
    page = entry.get_latest_revision_as_object()
    (name,), (source,) = page.other_names.all(), page.sources.all()
    name.private = source.confidential = True
    page.other_names, page.sources = [name], [source]
    page.save_revision().publish()
    old.publish()
    assert told(client, entry) == NONE
