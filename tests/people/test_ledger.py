"""The ledger of those who must not come back."""

import hmac
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from hashlib import sha256

import pytest

from memorial.people import ledger


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


def test_what_was_lifted_is_held_no_longer_and_can_be_held_again(settings):
    for _turn in range(2):
        ledger.enter(["Testina"], year=2017)
        assert ledger.holds(["Testina"])
        ledger.lift([ledger.said_of_name("Testina", 2017, ledger.OUT)])
        assert not ledger.holds(["Testina"])
    ledger.enter(["Testina"], year=2017)
    assert ledger.holds(["Testina"])
    assert len(settings.LEDGER_FILE.read_text().split()) == 5


def test_what_never_was_held_is_not_lifted(settings):
    ledger.lift([ledger.said_of_name("Testina", None, ledger.OUT)])
    assert settings.LEDGER_FILE.read_text() == ""


def test_a_line_that_was_written_before_there_were_kinds_still_holds(settings):
    settings.LEDGER_KEY = "invented"
    told = hmac.new(b"invented", b"inventee testina|2017", sha256).hexdigest()
    assert ledger.fingerprint("Testina Inventée", 2017) == told
    settings.LEDGER_FILE.write_text(f"{told}\n")
    assert ledger.holds(["Testina Inventée"])


def test_a_name_that_is_withheld_is_not_one_that_must_stay_out():
    ledger.enter(["Testina"], kind=ledger.NAMELESS)
    assert ledger.holds(["Testina"], kind=ledger.NAMELESS)
    assert not ledger.holds(["Testina"])


def test_a_ledger_that_cannot_be_read_lets_nobody_in(settings, tmp_path):
    settings.LEDGER_FILE = tmp_path
    for asked in (lambda: ledger.holds(["A"]), lambda: ledger.enter(["A"])):
        with pytest.raises(ledger.LedgerError):
            asked()
    settings.LEDGER_FILE = tmp_path / "broken.txt"
    settings.LEDGER_FILE.write_bytes(b"\xff\xfe")
    with pytest.raises(ledger.LedgerError):
        ledger.holds(["A"])


def test_two_who_write_at_once_lose_no_line(settings):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: ledger.enter([f"Testina {n}"]), range(40)))
    assert len(settings.LEDGER_FILE.read_text().split()) == 40
    assert all(ledger.holds([f"Testina {n}"]) for n in range(40))
