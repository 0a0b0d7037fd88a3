"""Places without links, and the country they name."""

import pytest

from memorial.exchange.cleaning.places import clean_place

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "words", "country"),
    [
        ("Exempleville", "Exempleville", ""),
        ("Exempleton (GB)", "Exempleton (GB)", "GB"),
        ("Au large d’Exempleville (Pas-de-Calais). ", None, "FR"),
        ("En Belgique, à Exemple", "En Belgique, à Exemple", "BE"),
        ("Plage (Pays-Bas)", "Plage (Pays-Bas)", "NL"),
        ("Entre la France et la Belgique", "Entre la France et la Belgique", ""),
    ],
)
def test_it_keeps_the_words_and_names_the_country(raw, words, country):
    facts = clean_place(raw).value
    words = words or "Au large d’Exempleville (Pas-de-Calais)"
    assert (facts["place"], facts["place_country"]) == (words, country)
    assert facts["place_as_reported"] == words


def test_links_are_taken_out_and_reported():
    cleaned = clean_place("Exempleville. https://a.example/1.jpg   https://b.example/2")
    assert (cleaned.value["place"], kinds(cleaned)) == ("Exempleville", ["changed"])
    assert cleaned.notes[0].was == "https://a.example/1.jpg https://b.example/2"


@pytest.mark.parametrize(("raw", "notes"), [("", []), ("x" * 501, ["refused"])])
def test_nothing_is_said_of_no_place(raw, notes):
    cleaned = clean_place(raw)
    assert (cleaned.value, kinds(cleaned)) == ({}, notes)
