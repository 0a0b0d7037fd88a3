"""What is asked: small, nothing obligatory, told apart from what the page adds."""

from itertools import chain

import pytest

from memorial.contributions.choices.doors import Door
from memorial.contributions.questions import ORDER, questions_of
from memorial.contributions.sending.not_received import OURS
from memorial.people.models import Origin, PersonPage

# What an entry keeps as it was written, and the field that asks for it.
AS_WRITTEN = [
    (PersonPage, "age_as_reported", "age"),
    (PersonPage, "death_as_reported", "when"),
    (Origin, "as_reported", "origin"),
]
QUESTIONS = list(dict.fromkeys(chain.from_iterable(ORDER.values())))


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_field_has_a_name_of_the_page_itself(question):
    assert set(question().fields) & OURS == set()


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_must_be_answered(question):
    assert question({}).is_valid()


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_tells_of_the_person_is_a_field(question):
    assert set(question.telling) <= set(question().fields)


@pytest.mark.parametrize("door", Door)
def test_each_door_asks_something_of_the_person(door):
    assert any(question.telling for question in questions_of(door).values())


@pytest.mark.parametrize(("model", "name", "field"), AS_WRITTEN)
def test_nothing_is_asked_at_greater_length_than_it_is_kept(model, name, field):
    most = model._meta.get_field(name).max_length
    asking = [question for question in QUESTIONS if field in question.base_fields]
    assert len(asking) == 2
    for question in asking:
        assert question({field: "x" * most}).is_valid()
        [sentence] = question({field: "x" * (most + 1)}).errors[field]
        assert f"({most} characters)" in sentence
