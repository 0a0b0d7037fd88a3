"""Names without accents, case and script."""

import pytest

from memorial.names.folding import LONGEST_SLUG, ascii_slug, folded


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("José Étienne", ["jose", "etienne"]),
        ("محمد", ["mhmd"]),
        ("ተስፋይ", ["tesfay"]),
        ("  O’Brien  ", ["o", "brien"]),
        ("", []),
        ("\u202e\u200b", []),
    ],
)
def test_a_name_is_folded_to_its_words(name, words):
    assert folded(name) == words


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Inventé Nom", "invente-nom"),
        ("Nguyễn Văn Giả", "nguyen-van-gia"),
        ("O’Brien", "obrien"),
        ("…", ""),
    ],
)
def test_a_name_becomes_part_of_an_address(name, slug):
    assert ascii_slug(name) == slug


def test_a_long_name_is_cut_between_words():
    slug = ascii_slug("abcdefghij " * 20)
    assert len(slug) <= LONGEST_SLUG
    assert set(slug.split("-")) == {"abcdefghij"}


def test_one_endless_word_is_cut():
    assert ascii_slug("x" * 1000) == "x" * LONGEST_SLUG
