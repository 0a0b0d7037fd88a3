"""What changed in a text is told word by word, and nothing is lost."""

import time

import pytest

from memorial.languages.differences import Piece, differences


def test_a_changed_word_is_told_as_gone_and_new():
    assert differences("He was 25.", "He was 19.") == [
        Piece("same", "He was "),
        Piece("gone", "25"),
        Piece("new", "19"),
        Piece("same", "."),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("", "New."),
        ("Old.", ""),
        ("Two\r\nlines.", "Two\nlines, not three."),
        ("كلمة أخرى", "كلمة"),
        ("<b>a</b>", "<i>a</i>"),
        ("a " * 4000, "b " * 4000),
    ],
)
def test_both_texts_are_whole_in_the_pieces(before, after):
    found = differences(before, after)
    assert "".join(p.text for p in found if p.kind != "new") == before
    assert "".join(p.text for p in found if p.kind != "gone") == after


def test_a_huge_text_is_compared_in_little_time():
    began = time.monotonic()
    differences("a b c " * 50_000, "c b a " * 50_000)
    assert time.monotonic() - began < 2
