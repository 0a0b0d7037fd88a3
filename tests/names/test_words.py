"""The words of a name, with small words resolved, in plain letters."""

import pytest

from memorial.names.pieces import MOST_WORDS
from memorial.names.words import name_words


@pytest.mark.parametrize(
    "spellings",
    [
        ["Nour Eddine", "Noureddine", "Nour el-Dine", "Nour al Din"],
        ["نور الدين", "نورالدين"],
        ["Abdelkader", "Abd el-Kader", "Abdul Kader", "Abdel Kader", "Abdal-Kader"],
        ["عبد القادر", "عبدالقادر"],
        ["Abdallah", "Abdullah", "عبد الله", "عبدالله", "Abdoulaye", "Cabdullah"],
        ["Abderrahmane", "Abdurrahmane", "Abdel Rahmane", "Abd ar-Rahmane"],
        ["Abu Testa", "Abou Testa", "Abutesta"],
    ],
)
def test_what_belongs_together_is_one_word(spellings):
    assert len({name_words(spelling) for spelling in spellings}) == 1
    assert len(name_words(spellings[0])) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Testina ould Nom", ("testina", "nom")),
        ("Testina bint al-Nom", ("testina", "nom")),
        ("Jean de la Test", ("jean", "test")),
        ("Ben", ("ben",)),
        ("ibn", ("ibn",)),
        ("Jean-Test O’Nom", ("jean", "test", "onom")),
        ("Đặng Thử", ("dang", "thu")),
        ("ተስፋይ", ("tesfay",)),
        ("እስቲፋኖስ", ("estifanos",)),
        ("", ()),
        ("\u202e'’-…", ()),
        ("😀", ()),
    ],
)
def test_a_name_has_its_words(name, words):
    assert name_words(name) == words


def test_a_long_name_has_few_words():
    assert len(name_words("testina " * 1000)) <= MOST_WORDS


def test_names_behind_the_same_small_word_stay_apart():
    assert name_words("Abdul Testa") != name_words("Abdul Nomo")
