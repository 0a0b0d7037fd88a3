"""What a file is, by its first bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memorial.media.cleaning.formats import format_of
from tests.media.made_up_files import NEVER_DECODED, PLAIN


@pytest.mark.parametrize("kind", PLAIN)
def test_it_knows_the_four_formats(kind):
    assert format_of(PLAIN[kind][:64]) == kind


@pytest.mark.parametrize("kind", NEVER_DECODED)
def test_it_knows_nothing_else(kind):
    assert format_of(NEVER_DECODED[kind][:64]) is None


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1", b"msf1"])
def test_heic_may_come_under_several_brands(brand):
    start = b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic"
    assert format_of(start) == "heic"


@given(st.binary(max_size=64))
def test_any_bytes_have_an_answer(start):
    assert format_of(start) in {"jpeg", "png", "webp", "heic", None}


@given(st.integers(0, 2**32 - 1), st.binary(max_size=48))
def test_any_box_has_an_answer(length, rest):
    start = length.to_bytes(4, "big") + b"ftyp" + rest
    assert format_of(start) in {"heic", None}
