"""Keys are few, short and safe, and lead from a question to the names it may mean."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as some

from memorial.names.closeness import Grade, closeness
from memorial.names.keys import asked_keys, stored_keys

from .variants import ALL

HOSTILE = [
    "",
    "\x00",
    "\ud800" * 5,
    "a" * 20_000,
    "😀" * 20_000,
    "محمد " * 5_000,
    "gcdh" * 5_000,
    "'; DROP TABLE people; --",
    '" OR "" = "',
    "\u202eanitseT",
    "M. " * 9_000,
    "al el ibn abd abu",
]


def every_key(name):
    return stored_keys(name) | {key for word in asked_keys(name) for key in word}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_any_text_has_safe_keys(text):
    assert all(key.isascii() and len(key) <= 40 for key in every_key(text))
    assert len(every_key(text)) < 2_000
    assert closeness(text, "Testina").grade is Grade.NO


@given(some.text(some.characters(), max_size=60))
def test_whoever_has_words_is_found_under_the_own_name(text):
    looked_up = {key for word in asked_keys(text) for key in word}
    assert not stored_keys(text) or not looked_up.isdisjoint(stored_keys(text))


def test_keys_are_few():
    names = {variant.meant for variant in ALL}
    assert statistics.median(len(stored_keys(name)) for name in names) <= 25


def test_a_question_begins_with_what_is_exact():
    assert asked_keys("Testina")[0][0] == "w:testina"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Tesdina", "Testina"),
        ("Testna", "Testina"),
        ("تستينا", "Testina"),
        ("Gebre Testin", "Gebretestin"),
        ("Ben", "Ben Testina"),
        ("T. N.", "Testina Nom"),
    ],
)
def test_the_name_that_may_be_meant_is_a_candidate(asked, meant):
    looked_up = {key for word in asked_keys(asked) for key in word}
    assert looked_up & stored_keys(meant)


def test_another_name_is_no_candidate():
    looked_up = {key for word in asked_keys("Testina") for key in word}
    assert not looked_up & stored_keys("Marloug Pirel")
