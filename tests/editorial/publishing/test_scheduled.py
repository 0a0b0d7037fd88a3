"""What goes live by the clock has nobody at the form: it waits for someone."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from memorial.people import ledger
from tests.editorial.history.telling import fresh, told
from tests.factories.people import looked_at, person

CALLED_OFF = "Not published at the time that was set: publish it from its form"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Novella Ficta", publish=False)


def scheduled(page, **changes):
    for name, value in changes.items():
        setattr(page, name, value)
    revision = page.save_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.save()
    return revision


def is_scheduled(page):
    return page.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_what_was_looked_at_goes_live(entry):
    scheduled(entry, life="She sang.")
    looked_at(entry)
    call_command("publish_scheduled")
    assert fresh(entry).live


def test_texts_that_nobody_looked_at_are_called_off(client, entry, moderator):
    scheduled(entry, life="The driver wept.")
    call_command("publish_scheduled")
    assert (fresh(entry).live, is_scheduled(entry)) == (False, False)
    assert CALLED_OFF in str(told(client, entry))


def test_so_is_somebody_whom_the_ledger_holds_since(client, entry, moderator):
    scheduled(entry)
    ledger.enter(["Novella Ficta"])
    call_command("publish_scheduled")
    assert (fresh(entry).live, is_scheduled(entry)) == (False, False)
    assert CALLED_OFF in str(told(client, entry))


def test_while_the_ledger_cannot_be_read_it_is_tried_again(entry, settings, tmp_path):
    scheduled(entry)
    ledger_file, settings.LEDGER_FILE = settings.LEDGER_FILE, tmp_path
    with pytest.raises(CommandError):
        call_command("publish_scheduled")
    settings.LEDGER_FILE = ledger_file
    call_command("publish_scheduled")
    assert fresh(entry).live


def test_to_take_a_schedule_off_brings_nothing_in(client, entry, moderator):
    revision = scheduled(entry)
    ledger.enter(["Novella Ficta"])
    url = reverse(
        "wagtailadmin_pages:revisions_unschedule", args=[entry.pk, revision.pk]
    )
    client.post(url)
    assert (fresh(entry).live, is_scheduled(entry)) == (False, False)
