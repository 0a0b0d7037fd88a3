"""Single facts at the public door, in words."""

import pytest

from memorial.languages.wording import Wording
from memorial.people.public_record.facts import PublicOrigin, PublicPlace


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (("SD",), "Sudan"),
        (("IQ", "kurdish"), "Iraq (Kurdish)"),
        (("KW", "bidoon", True), "Kuwait (Bidoon, stateless)"),
        (("", "", True), "stateless"),
    ],
)
def test_an_origin_in_words(origin, said):
    assert str(PublicOrigin(*origin)) == said


@pytest.mark.parametrize(
    ("words", "told"), [("Beach of Sangatte, France", True), ("Sangatte", False)]
)
def test_a_place_that_names_its_country(words, told):
    assert PublicPlace(Wording(words, "en"), country="FR").tells_country is told


@pytest.mark.parametrize(
    ("point", "precision", "said"),
    [
        ((50.95, 1.85), "town", "somewhere in this town"),
        ((50.95, 1.85), "", "near this point; nobody has said how near"),
        ((None, None), "", ""),
        ((None, None), "exact", ""),
    ],
)
def test_how_exact_a_point_is(point, precision, said):
    assert PublicPlace(Wording("", ""), "FR", *point, precision).precision_words == said
