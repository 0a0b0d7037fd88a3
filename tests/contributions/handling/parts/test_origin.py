"""A country or a people, found in the words of whoever sent it."""

import pytest

from memorial.contributions.handling.parts.origin import country_in, people_in


@pytest.mark.parametrize(
    ("told", "language", "country"),
    [
        ("Sudan", "en", "SD"),
        ("She came from Eritrea, near Keren", "en", "ER"),
        ("Érythrée", "fr", "ER"),
        ("erythree", "fr", "ER"),
        ("Soudan du Sud", "fr", "SS"),
        ("South Sudan", "fr", "SS"),
        ("Afghanistan", "ar", "AF"),
        ("somewhere", "en", ""),
        ("", "en", ""),
    ],
)
def test_a_country_is_found_by_its_name(told, language, country):
    assert country_in(told, language) == country


@pytest.mark.parametrize(
    ("told", "people"), [("Kurdish, from Iraq", "kurdish"), ("Iraq", "")]
)
def test_a_people_is_found_by_its_name(told, people):
    assert people_in(told, "en") == people
