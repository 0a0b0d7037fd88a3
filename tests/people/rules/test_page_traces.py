"""Two texts are compared by their traces, from which no text can be read."""

from memorial.people.rules.page_traces import MOST, likeness, traces

TEXT = " ".join(f"word{n}" for n in range(300))


def test_traces_are_few_and_hold_no_word():
    found = traces(TEXT)
    assert len(found) == MOST
    assert {type(each) for each in found} == {int}
    assert max(found) < 2**48


def test_the_same_text_is_wholly_alike_whatever_its_case():
    assert likeness(traces(TEXT), traces(TEXT.upper())) == 1


def test_other_texts_are_not_alike():
    assert likeness(traces(TEXT), traces(TEXT.replace("word", "other"))) == 0


def test_half_a_text_is_about_half_alike():
    half = " ".join(TEXT.split()[:150])
    assert 0.3 < likeness(traces(TEXT), traces(half)) < 0.7


def test_of_what_is_hardly_a_text_nothing_is_said():
    assert traces("A few words only") == []
    assert likeness(traces("A few"), traces(TEXT)) is None
