"""The ledger of those who must not come back."""

from datetime import date

import pytest

from memorial.people import ledger


@pytest.fixture(autouse=True)
def own_ledger(settings, tmp_path):
    settings.LEDGER_FILE = tmp_path / "ledger" / "withheld.txt"


def test_an_empty_ledger_holds_nobody():
    assert not ledger.holds(["Testina Inventée"])


@pytest.mark.parametrize(
    "name", ["Testina Inventée", "INVENTEE, testina", "Téstina inventee"]
)
def test_it_holds_a_name_in_any_spelling_of_case_accents_and_order(name):
    ledger.enter(["Testina Inventée"])
    assert ledger.holds([name])


def test_it_does_not_hold_another_name():
    ledger.enter(["Testina Inventée"])
    assert not ledger.holds(["Testina"])


def test_a_line_with_a_year_holds_for_that_year_only():
    ledger.enter(["Testina"], year=2017)
    assert ledger.holds(["Testina"], earliest=date(2016, 5, 1), latest=date(2017, 5, 1))
    assert not ledger.holds(
        ["Testina"], earliest=date(2018, 1, 1), latest=date(2018, 12, 31)
    )


def test_the_file_tells_no_name(settings):
    ledger.enter(["Testina Inventée"])
    assert "estina" not in settings.LEDGER_FILE.read_text()


def test_another_key_reads_nothing(settings):
    ledger.enter(["Testina"])
    settings.LEDGER_KEY = "another"
    assert not ledger.holds(["Testina"])


def test_entering_twice_adds_one_line(settings):
    ledger.enter(["Testina"])
    ledger.enter(["Testina"])
    assert len(settings.LEDGER_FILE.read_text().split()) == 1


def test_names_without_letters_are_never_held():
    ledger.enter(["", "…"])
    assert not ledger.holds(["", "!!"])


def test_without_a_date_a_line_of_any_year_holds():
    ledger.enter(["Testina"], year=2017)
    assert ledger.holds(["Testina"])
    assert ledger.holds(["Testina"], latest=date(2020, 1, 1))
    assert not ledger.holds(["Testina"], earliest=date(2018, 1, 1))
