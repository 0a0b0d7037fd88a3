"""Ages in the forms in which lists write them."""

import pytest

from memorial.exchange.cleaning.ages import clean_age

from .kinds import kinds


def age(first, last=None, unit="years", about=False):
    facts = {"age_from": first, "age_unit": unit}
    if last is not None:
        facts["age_to"] = last
    return facts | ({"age_about": True} if about else {})


@pytest.mark.parametrize(
    ("raw", "facts", "notes"),
    [
        ("25", age(25), []),
        ("25.0", age(25), []),
        ("25 ans", age(25), []),
        ("10 months ", age(10, unit="months"), []),
        ("3 jours", age(3, unit="days"), []),
        ("0", age(0), ["doubt"]),
        ("7-8", age(7, 8), ["changed"]),
        ("16 à 17 ans", age(16, 17), ["changed"]),
        ("entre 20 et 25", age(20, 25), ["changed"]),
        ("16 ou 17 ?", age(16, 17, about=True), ["doubt"]),
        ("16 ou 17\xa0?", age(16, 17, about=True), ["doubt"]),
        ("±25", age(25, about=True), ["changed"]),
        ("environ 25 ans", age(25, about=True), ["changed"]),
        ("25?", age(25, about=True), ["doubt"]),
        ("30s", age(30, 39), ["changed"]),
        ("une vingtaine d’années", age(20, 29), ["changed"]),
        ("40 jours ou 4 mois ?", age(1, 4, "months", about=True), ["doubt"]),
        (">20", {"minor_override": "no"}, ["doubt"]),
        ("plus de 30 ans", {"minor_override": "no"}, ["doubt"]),
        ("<18", {"minor_override": "yes"}, ["doubt"]),
        ("mineur", {"minor_override": "yes"}, ["changed"]),
        ("adult", {"minor_override": "no"}, ["changed"]),
        ("", {}, []),
    ],
)
def test_it_reads_an_age(raw, facts, notes):
    cleaned = clean_age(raw, "fr")
    assert (cleaned.value, kinds(cleaned)) == (facts, notes)


@pytest.mark.parametrize(
    "raw", ["old", "130", "8-7", "Irakienne", ">10", "4 mois ou 9 ans"]
)
def test_it_refuses_what_is_no_age(raw):
    cleaned = clean_age(raw, "fr")
    assert (cleaned.value, kinds(cleaned)) == ({}, ["refused"])


@pytest.mark.parametrize(
    ("raw", "years", "born"),
    [
        ("35 (07/03/1972)", 35, "1972-03-07"),
        ("31 (né le 2/05/1975)", 31, "1975-05-02"),
        ("48 (née le 13/06/68)", 48, "1968-06-13"),
        ("29 (Né le 17/11/1988)", 29, "1988-11-17"),
        ("24 (né né le 18/10/1993)", 24, "1993-10-18"),
        ("33 (né le 1er février 1984)", 33, "1984-02-01"),
        ("24 (né le 3/3/1993, à Exempleville, au loin)", 24, "1993-03-03"),
    ],
)
def test_a_birth_beside_an_age_becomes_a_private_date(raw, years, born):
    facts = clean_age(raw, "fr").value
    assert (facts["age_from"], facts["birth_date"].edtf) == (years, born)
    assert kinds(clean_age(raw, "fr")) == ["changed", "changed"]


def test_a_birth_that_cannot_be_read_is_refused():
    cleaned = clean_age("22 (né un jour)", "fr")
    assert cleaned.value == age(22)
    assert kinds(cleaned) == ["refused", "changed"]
