"""Whatever is typed, sent or pasted is a date or an UnreadableDate, at once."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.uncertain import UncertainDate

some = settings(max_examples=300, deadline=None)


def _answers(text, language=None):
    start = time.perf_counter()
    try:
        assert isinstance(read(text, language), UncertainDate)
    except UnreadableDate as error:
        for code in ("en", "fr"):
            error.sentence(code).encode()
    assert time.perf_counter() - start < 1


any_text = st.text(st.characters(), max_size=420)
words = st.sampled_from(
    [
        *("le", "du", "au", "en", "vers", "entre", "et", "nuit", "de", "avant", "ou"),
        *("the", "of", "or", "to", "about", "before", "between", "night", "since"),
        *("mai", "nov.", "July", "february", "lundi", "Monday", "winter", "été"),
        *("early", "mi-", "fin de", "2000s", "années", "perhaps", "(uncertain)", "a"),
        *("3", "12", "24", "00", "0", "1er", "11", "31", "2021", "0000", "9999", "'23"),
        *("-", "/", ".", "..", ",", "?", "~", "%", "[", "]", "2X", "XX", "jusqu'en"),
    ]
)


@some
@given(any_text)
@example("\x00")
@example("\ud800 mai 2020")
@example("٣ mai ٢٠٢٠")
@example("²⁴/11/2021")
@example("\u202e24/11/2021\u202c")
@example("🕯")
@example("ﷺ" * 200)
@example("?" * 200)
@example("~" * 200)
@example("about " * 33)
@example("2021 to " * 24 + "2021")
@example("1-" * 100)
@example("or " * 66)
@example("9999-12-31")
@example("before 0001")
@example("after 9999-12-31")
@example("winter 9999")
@example("winter 0001")
@example("winter 9999-10000")
@example("night of 31 december 9999")
@example("late 9999")
@example("{0} {quoted}")
def test_any_text_is_a_date_or_unreadable(text):
    _answers(text)


@some
@given(st.lists(words, max_size=14).map(" ".join), st.sampled_from(["en", "fr", None]))
def test_any_jumble_of_words_is_a_date_or_unreadable(text, language):
    _answers(text, language)


@some
@given(st.lists(words, max_size=10).map("".join))
def test_any_run_of_signs_is_a_date_or_unreadable(text):
    _answers(text)


@pytest.mark.parametrize(
    "text", ["2" * 10_000_000, "\ufdfa" * 200, "?" * 10_000_000, "a to " * 40]
)
def test_it_answers_at_once(text):
    start = time.perf_counter()
    with pytest.raises(UnreadableDate) as error:
        read(text)
    error.value.sentence("fr")

    assert time.perf_counter() - start < 0.5
