"""Names: how much is known, and other names that stand beside them."""

import pytest

from memorial.exchange.cleaning.names import clean_name

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "name", "status"),
    [
        ("Ada Example", "Ada Example", "known"),
        ("Ada  Example ", "Ada Example", "known"),
        ("Ada Example,", "Ada Example", "known"),
        ("Ada Al-\nExample\n", "Ada Al-Example", "known"),
        ("Ada", "Ada", "partial"),
        ("A. Example", "A. Example", "partial"),
        ("H... Example Ib…", "H... Example Ib…", "partial"),
        ("M.", "M.", "initials"),
        ("W.M.", "W.M.", "initials"),
        ("Zoë O’Example", "Zoë O’Example", "known"),
    ],
)
def test_it_says_how_much_of_a_name_is_known(raw, name, status):
    value = clean_name(raw).value
    assert (value.text, value.status, value.others) == (name, status, ())


@pytest.mark.parametrize(
    ("raw", "name", "other"),
    [
        ("Ada Example (alias Eve Sample)", "Ada Example", "Eve Sample"),
        ("A.E., alias « Mother’s Joy »", "A.E.", "Mother’s Joy"),
        ("Ada Example, (dite Zizi)", "Ada Example", "Zizi"),
        ("Ada Example dit Zizi", "Ada Example", "Zizi"),
        ("Ada Example (Zizi)", "Ada Example", "Zizi"),
        ("“Zizi” Ada Example", "Ada Example", "Zizi"),
    ],
)
def test_it_puts_other_names_apart(raw, name, other):
    cleaned = clean_name(raw)
    assert (cleaned.value.text, cleaned.value.others) == (name, (other,))
    assert kinds(cleaned) == ["changed"]


@pytest.mark.parametrize("raw", ["N.N.", "Anonyme", "inconnu", "Unknown", "X", "???"])
def test_a_word_for_nobody_is_no_name(raw):
    cleaned = clean_name(raw)
    assert (cleaned.value.text, cleaned.value.status) == ("", "unknown")
    assert kinds(cleaned) == ["changed"]


def test_an_empty_cell_is_a_name_that_is_not_known():
    cleaned = clean_name("  ")
    assert (cleaned.value.status, cleaned.notes) == ("unknown", ())


def test_two_lines_may_be_two_people():
    assert kinds(clean_name("Ada Example\nEve Sample"))[0] == "doubt"


@pytest.mark.parametrize("raw", ["a" * 201, "!!!"])
def test_it_refuses_what_cannot_be_a_name(raw):
    cleaned = clean_name(raw)
    assert (cleaned.value.text, kinds(cleaned)) == ("", ["refused"])
