"""Origins in French and English, as countries and peoples."""

import pytest

from memorial.exchange.cleaning.origins import clean_origins, read_origin

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "country", "people", "stateless"),
    [
        ("Soudanais", "SD", "", False),
        ("Soudanaise", "SD", "", False),
        ("Sudanese", "SD", "", False),
        ("Sud-Soudanais", "SS", "", False),
        ("South Sudanese", "SS", "", False),
        ("Ethiopienne\n\n", "ET", "", False),
        ("Éthiopienne", "ET", "", False),
        ("Irakian ", "IQ", "", False),
        ("Irakina Kurdish", "IQ", "kurdish", False),
        ("Kurde d’Irak", "IQ", "kurdish", False),
        ("Irakienne (kurde)", "IQ", "kurdish", False),
        ("Iranienne (Kurdistan)", "IR", "kurdish", False),
        ("Kurdish (Turkey)", "TR", "kurdish", False),
        ("Kurde", "", "kurdish", False),
        ("Kosovar", "XK", "", False),
        ("Sri Lanka", "LK", "", False),
        ("Nigérian", "NG", "", False),
        ("Nigérienne", "NE", "", False),
        ("Apatride", "", "", True),
        ("«\xa0Bidoune\xa0» du Koweït", "KW", "bidoon", True),
        ("Vietnamienne (originaire de la province de Quelque Part)", "VN", "", False),
    ],
)
def test_it_knows_where_someone_came_from(raw, country, people, stateless):
    origin = read_origin(raw).value
    assert (origin.country, origin.people, origin.stateless) == (
        country,
        people,
        stateless,
    )


@pytest.mark.parametrize("raw", ["Congolaise", "Congolese", "4", "from afar"])
def test_it_makes_no_guess(raw):
    cleaned = read_origin(raw)
    assert (bool(cleaned.value), kinds(cleaned)) == (False, ["refused"])


def origins(french, english):
    cells = {"nationality.fr": french, "nationality.en": english}
    cleaned = clean_origins(cells, "fr")
    found = cleaned.value.get("origins", [])
    return [(row["country"], row["people"]) for row in found], kinds(cleaned)


@pytest.mark.parametrize(
    ("french", "english", "found", "notes"),
    [
        ("Irakienne", "Iraqi", [("IQ", "")], []),
        ("", "Soudanaise", [("SD", "")], []),
        ("Irakienne", "", [("IQ", "")], []),
        ("Irakienne", "Iraqi Kurdish", [("IQ", "kurdish")], []),
        ("Kurde d’Irak", "Iraqi", [("IQ", "kurdish")], []),
        ("Iranienne (Kurdistan)", "Iraqi", [("IR", "kurdish")], ["doubt"]),
        ("Nigérienne", "Nigerian", [("NE", "")], ["doubt"]),
        ("Congolaise", "Congolese", [], ["refused", "refused"]),
    ],
)
def test_two_languages_say_more_than_one(french, english, found, notes):
    assert origins(french, english) == (found, notes)


def test_a_birth_in_the_cell_becomes_a_private_date():
    cells = {"nationality.fr": "Roumaine (né à Exemple, le 14.10.1971)"}
    cleaned = clean_origins(cells, "fr")
    assert cleaned.value["birth_date"].edtf == "1971-10-14"
    assert cleaned.value["origins"][0]["as_reported"] == "Roumaine"


def test_words_beyond_the_origin_are_doubtful():
    raw = "Bidoune du Koweït disposant d’un passeport irakien"
    assert read_origin(raw).value.country == "KW"
    assert kinds(read_origin(raw)) == ["doubt"]
