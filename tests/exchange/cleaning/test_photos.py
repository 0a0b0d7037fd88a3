"""File names of photos."""

import pytest

from memorial.exchange.cleaning.photos import clean_photo

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "notes"),
    [("", []), ("profil.png", []), ("20170101-Invented.JPEG", ["doubt"])],
)
def test_a_photo_is_named_but_never_brought_in(raw, notes):
    cleaned = clean_photo(raw)
    assert (cleaned.value, kinds(cleaned)) == ("", notes)
