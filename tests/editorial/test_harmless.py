"""Text that editors take away is never run by a spreadsheet."""

import pytest

from memorial.editorial.harmless import harmless


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", " =1", "\t=1", "\r=1", "\n=1"]
)
def test_what_looks_like_a_formula_is_told_as_text(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Ada", "Ada = Bea", "12 July 2017", "O’Neill"])
def test_other_text_stays_as_it_is(text):
    assert harmless(text) == text


def test_a_number_stays_one():
    assert harmless(-3) == -3
