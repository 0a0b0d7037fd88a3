"""Scheduled publishing and expiry act on every language."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from memorial.people.models import PersonPage
from tests.admin_forms import edit
from tests.factories.people import in_language, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], life="A life.")


def test_expiry_takes_every_language_down(entry):
    PersonPage.objects.filter(pk=entry.pk).update(
        expire_at=timezone.now() - timedelta(hours=1)
    )
    call_command("publish_scheduled")
    assert not PersonPage.objects.live().exists()


def test_a_scheduled_change_of_facts_reaches_every_language(entry, time_machine):
    entry.age_from = 31
    entry.go_live_at = timezone.now() + timedelta(hours=1)
    entry.save_revision().publish()
    assert in_language(entry, "fr").age_from == 30
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    call_command("publish_scheduled")
    assert in_language(entry, "fr").age_from == 31


def test_an_old_scheduled_translation_brings_no_old_facts(client, entry, time_machine):
    french = in_language(entry, "fr")
    french.life = "Une vie."
    french.go_live_at = timezone.now() + timedelta(hours=1)
    french.save_revision().publish()
    edit(client, entry, age_from="31")
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    call_command("publish_scheduled")
    french.refresh_from_db()
    assert (french.life, french.age_from) == ("Une vie.", 31)
