"""Whether a minor, and the gender, in the letters of lists."""

import pytest

from memorial.exchange.cleaning.minors import clean_gender, clean_minor, settle_minor

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "code", "notes"),
    [
        ("Y", "yes", []),
        ("oui", "yes", []),
        ("N", "no", []),
        ("N ", "no", []),
        ("", "", []),
        (" ", "", []),
        ("?", "", ["doubt"]),
        ("tall", "", ["refused"]),
    ],
)
def test_it_reads_minor_or_adult(raw, code, notes):
    cleaned = clean_minor(raw)
    assert (cleaned.value, kinds(cleaned)) == (code, notes)


@pytest.mark.parametrize(
    ("raw", "code", "notes"),
    [
        ("H", "man", []),
        ("F", "woman", []),
        ("M", "man", ["changed"]),
        ("femme", "woman", []),
        ("", "", []),
        ("N", "", ["refused"]),
    ],
)
def test_it_reads_a_gender(raw, code, notes):
    cleaned = clean_gender(raw)
    assert (cleaned.value, kinds(cleaned)) == (code, notes)


@pytest.mark.parametrize(
    ("said", "age", "code", "notes"),
    [
        ("yes", {}, "yes", []),
        ("", {"minor_override": "no"}, "no", []),
        ("yes", {"age_from": 16}, "", []),
        ("no", {"age_from": 30}, "", []),
        ("no", {"age_from": 17}, "", ["doubt"]),
        ("yes", {"age_from": 19}, "", ["doubt"]),
        ("yes", {"age_from": 30, "age_unit": "months"}, "", []),
    ],
)
def test_an_age_speaks_for_itself(said, age, code, notes):
    cleaned = settle_minor(said, age, "raw")
    assert (cleaned.value, kinds(cleaned)) == (code, notes)
