"""Who was whose, from either side and in words."""

import pytest
from django.utils import translation

from memorial.people.choices.kinship import Kinship
from memorial.people.rules.kinship import WORDS, inverse, kinship_in_words


@pytest.mark.parametrize(
    ("kind", "gender", "words"),
    [
        ("parent", "woman", "Mother of"),
        ("child", "man", "Son of"),
        ("sibling", "", "Brother or sister of"),
        ("sibling", "other", "Brother or sister of"),
        ("cousin", "woman", "Cousin of"),
    ],
)
def test_in_words(kind, gender, words):
    with translation.override("en"):
        assert kinship_in_words(kind, gender) == words


def test_every_kind_has_its_words_and_comes_back():
    assert set(WORDS) == set(Kinship)
    assert all(inverse(inverse(kind)) == kind for kind in Kinship)
    assert inverse("parent") == "child"
