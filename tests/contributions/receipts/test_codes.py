"""A receipt can be read out by telephone; what is misread is seen; none comes twice."""

import re
from collections import Counter

import pytest

from memorial.contributions.receipts.codes import (
    LENGTH,
    SECRET,
    SIGNS,
    Misread,
    fingerprint,
    grouped,
    new_code,
    read,
)

FORM = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}")
MANY = 20_000
# 31 degrees of freedom: a fair draw is above it once in a hundred thousand times.
CHI_SQUARE_MOST = 78


def plain(code):
    return code.replace("-", "")


def is_misread(typed):
    try:
        read(typed)
    except Misread:
        return True
    return False


def chi_square(counted, kinds):
    fair = sum(counted.values()) / kinds
    return sum((number - fair) ** 2 / fair for number in counted.values())


def test_it_has_130_bits_and_a_form():
    assert len(SIGNS) ** SECRET == 2**130
    assert all(FORM.fullmatch(new_code()) for _ in range(100))


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        plain,
        lambda code: f"  {code}\n",
        lambda code: code.replace("-", " – "),
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
    ],
)
def test_it_is_read_however_it_is_written(typed):
    for _time in range(20):
        code = new_code()
        assert read(typed(code)) == plain(code)[:SECRET]


@pytest.mark.parametrize("typed", ["", "-", "7K3M", "U" * LENGTH, "é" * LENGTH, "٣"])
def test_what_is_no_code_is_misread(typed):
    assert is_misread(typed)


def test_one_sign_too_many_or_too_few_is_misread():
    code = plain(new_code())
    assert is_misread(code[:-1])
    assert is_misread(code + "0")


def test_every_single_wrong_sign_is_seen():
    for code in (plain(new_code()) for _ in range(4)):
        for place, right in enumerate(code):
            for wrong in set(SIGNS) - {right}:
                assert is_misread(code[:place] + wrong + code[place + 1 :])


def test_every_two_neighbours_that_changed_places_are_seen():
    for code in (plain(new_code()) for _ in range(60)):
        for place in range(LENGTH - 1):
            one, other = code[place], code[place + 1]
            changed = code[:place] + other + one + code[place + 2 :]
            assert is_misread(changed) or one == other


def test_the_right_one_is_not_misread():
    """The control: everything could be called misread."""
    assert not any(is_misread(new_code()) for _ in range(1_000))


def test_none_comes_twice_and_every_sign_as_often():
    codes = [plain(new_code())[:SECRET] for _ in range(MANY)]
    assert len(set(codes)) == MANY
    assert chi_square(Counter("".join(codes)), len(SIGNS)) < CHI_SQUARE_MOST


def test_a_draw_that_is_not_fair_is_seen():
    codes = ["".join(new_code()).replace("Z", "Y") for _ in range(1_000)]
    counted = Counter("".join(map(plain, codes)))
    assert chi_square(counted | {"Z": 0}, len(SIGNS)) > CHI_SQUARE_MOST


def test_the_fingerprint_depends_on_the_key(settings):
    secret = read(new_code())
    before = fingerprint(secret)
    assert (len(before), secret in before) == (64, False)
    settings.RECEIPT_KEY = "another key"
    assert fingerprint(secret) != before


def test_groups_of_four():
    assert grouped("0123456789AB") == "0123-4567-89AB"


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "０"])
def test_it_is_read_in_the_digits_of_other_scripts(zero):
    digits = {ord("0") + n: chr(ord(zero) + n) for n in range(10)}
    for _time in range(20):
        code = new_code()
        assert read(code.translate(digits)) == read(code)


def test_it_is_read_as_a_japanese_keyboard_writes_it():
    code = new_code()
    wide = code.translate({number: number + 0xFEE0 for number in range(0x21, 0x7F)})
    assert wide != code
    assert read(wide) == read(code)


@pytest.mark.parametrize("sign", ["½", "٪", "é", "\u200f"])
def test_no_other_sign_counts_as_a_digit(sign):
    code = new_code()
    assert is_misread(sign + code[1:])
