"""A ledger that is gone is no empty one, once something was written into it."""

import pytest
from django.core.management import CommandError, call_command

from memorial.people import ledger
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.open_request import open_request
from memorial.people.actions.withhold import withhold
from memorial.people.checks import ledger_is_there
from memorial.people.models import CareRequest, PersonPage, Withholding
from tests.admin_forms import create, errors
from tests.factories.people import person
from tests.factories.users import UserFactory

SENTENCE = str(ledger.LedgerError())


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Novella Ficta")


@pytest.fixture
def lose(settings):
    """Takes the file away, as a disk does that is not mounted."""
    return settings.LEDGER_FILE.unlink


def test_before_anything_was_hidden_it_holds_nobody(entry, lose):
    lose()
    assert not ledger.holds(["Novella Ficta"])
    assert ledger_is_there(None) == []


def test_the_first_to_be_hidden_begins_it(entry, lose, settings):
    lose()
    open_request(
        entry.translation_key,
        "withhold",
        fact="name",
        by=UserFactory(role="Editors"),
    )
    assert settings.LEDGER_FILE.exists()
    assert ledger.holds(["Novella Ficta"], kind=ledger.NAMELESS)


def test_afterwards_it_is_lost_and_not_begun_again(trees, entry, lose, settings):
    other = person(trees.timeline["en"], name="Altera Ficta")
    withhold(entry.translation_key, "name")
    lose()
    with pytest.raises(ledger.LedgerError):
        ledger.holds(["Somebody Else"])
    with pytest.raises(ledger.LedgerError):
        withhold(other.translation_key, "age")
    assert not settings.LEDGER_FILE.exists()


def test_even_where_all_that_is_left_is_that_somebody_was_erased(entry, lose):
    CareRequest.objects.create(
        translation_key=entry.translation_key, wish="alive", at_once=True
    )
    erase_entry(entry.translation_key)
    lose()
    assert not Withholding.objects.exists()
    with pytest.raises(ledger.LedgerError):
        ledger.lines()


def test_a_wish_that_hid_nothing_says_nothing(entry, lose):
    CareRequest.objects.create(translation_key=entry.translation_key, wish="withdraw")
    lose()
    assert ledger.lines() == set()


def test_nobody_is_entered_meanwhile_and_the_form_says_so(
    client, trees, entry, lose, moderator
):
    withhold(entry.translation_key, "age")
    lose()
    answer = create(client, trees.timeline["en"], "personpage", name="Altera Ficta")
    assert errors(answer) == [SENTENCE]
    assert "Altera Ficta" in answer.text
    assert not PersonPage.objects.filter(name="Altera Ficta").exists()


def test_whoever_runs_the_site_is_told_and_begins_it_anew(entry, lose):
    withhold(entry.translation_key, "name")
    lose()
    assert [error.id for error in ledger_is_there(None)] == ["people.E001"]
    with pytest.raises(CommandError, match="ledger"):
        call_command("apply_ledger")
    call_command("apply_ledger", begin_anew=True)
    assert ledger.holds(["Novella Ficta"], kind=ledger.NAMELESS)
    assert ledger_is_there(None) == []
