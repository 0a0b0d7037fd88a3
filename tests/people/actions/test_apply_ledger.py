"""An older database that is put back undoes no wish."""

import pytest
from django.core.management import CommandError, call_command

from memorial.people import ledger
from memorial.people.actions.apply_ledger import apply_ledger
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.reinstate import reinstate
from memorial.people.actions.withdraw import withdraw
from memorial.people.actions.withhold import withhold
from memorial.people.models import CareRequest, PersonPage, Withdrawal, Withholding
from tests.factories.people import person

CANARY = "Kanarienvogel"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name=f"Ana {CANARY}")


def forget_in_the_record(entry):
    """As an older database would: the ledger alone remembers."""
    Withholding.objects.all().delete()
    Withdrawal.objects.all().delete()
    CareRequest.objects.all().delete()
    entry.get_latest_revision().publish()


@pytest.mark.parametrize("fact", ["name", "age", "portrait"])
def test_what_was_withheld_is_withheld_again(entry, fact):
    withhold(entry.translation_key, fact)
    Withholding.objects.all().delete()
    assert apply_ledger().withheld == 1
    assert [row.fact for row in Withholding.objects.all()] == [fact]
    assert apply_ledger().withheld == 0


def test_who_was_withdrawn_is_taken_down_again_and_nobody_else(client, trees, entry):
    other = person(trees.timeline["en"], name=f"Ana {CANARY}")
    withdraw(entry.translation_key)
    forget_in_the_record(entry)
    assert client.get(entry.url).status_code == 200
    call_command("apply_ledger")
    assert client.get(entry.url).status_code == 410
    assert client.get(other.url).status_code == 200


def test_who_was_erased_is_erased_again(trees, entry):
    key = entry.translation_key
    ledger.hold([ledger.said_of_entry(key, ledger.ERASED)])
    assert apply_ledger().erased == 1
    assert not PersonPage.objects.exists()


def test_who_was_reinstated_stays(entry, django_capture_on_commit_callbacks):
    withdraw(entry.translation_key)
    with django_capture_on_commit_callbacks(execute=True):
        reinstate(entry.translation_key)
    applied = apply_ledger()
    assert (applied.withdrawn, applied.entered) == (0, 0)
    assert PersonPage.objects.live().count() == 2


def test_what_was_never_entered_is_entered(entry):
    Withholding.objects.create(translation_key=entry.translation_key, fact="name")
    Withdrawal.objects.create(translation_key=entry.translation_key)
    assert apply_ledger().entered == 2
    assert ledger.holds([f"Ana {CANARY}"])
    assert apply_ledger().entered == 0


def test_a_ledger_that_cannot_be_read_stops_the_command(entry, settings, tmp_path):
    settings.LEDGER_FILE = tmp_path
    with pytest.raises(CommandError, match="ledger cannot be read"):
        call_command("apply_ledger")


def test_an_erased_name_must_not_come_in_again(trees, entry):
    erase_entry(entry.translation_key)
    assert ledger.holds([f"Ana {CANARY}"])
