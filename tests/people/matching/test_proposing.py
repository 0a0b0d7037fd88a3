"""Which names are worth comparing with a question, and which are not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.people.matching import proposing
from memorial.people.matching.proposing import LOOSE, WORD, WRITTEN, weighed
from memorial.people.models import FindableName
from tests.factories.people import person


@pytest.fixture
def named(trees):
    """Makes people of these names."""

    def make(*names):
        for name in names:
            person(trees.timeline["en"], name=name)

    return make


def proposed(question, *, public=True):
    texts = dict(FindableName.objects.values_list("pk", "text"))
    return [texts[name] for name in proposing.proposed(question, public=public)]


def test_who_meets_more_words_stands_first(named):
    named("Mohamed Falso Terzo", "Mohamad Testini", "Mohamed Testino")
    assert proposed("Mohamed Testino") == ["Mohamed Testino", "Mohamad Testini"]


def test_two_words_met_loosely_are_more_than_one_met_exactly(named):
    named(*(f"Testino Word{word}" for word in "abcde"), "Tetsino Falzo")
    assert proposed("Testino Falso Inventato") == ["Tetsino Falzo"]


def test_one_word_alone_proposes_everybody_who_has_it_the_shortest_first(named):
    named("Testino Falso Inventato", "Testino Falso", "Nobody Nowhere")
    assert proposed("testino") == ["Testino Falso", "Testino Falso Inventato"]


def test_a_name_answers_to_one_word_of_two_if_little_else_is_left_of_it(named):
    named("Testino", "Testino Falso Modello")
    assert proposed("Testino Inventato") == ["Testino"]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("T. Falso", "Testino Falso"),
        ("Testino Falso", "T. Falso"),
        ("T. F.", "T. F."),
        ("Gebremedhin Falso", "Gebre Medhin Falso"),
        ("Gebre Medhin Falso", "Gebremedhin Falso"),
        ("محمد", "Mohamed Falso"),
    ],
)
def test_initials_joined_words_and_scripts_are_proposed(named, question, name):
    named(name, "Nobody Nowhere")
    assert proposed(question) == [name]


def test_a_name_that_is_not_public_is_proposed_to_editors_alone(trees):
    person(trees.timeline["en"], name="Draftino Falso", publish=False)
    assert proposed("Draftino Falso") == []
    assert proposed("Draftino Falso", public=False) == ["Draftino Falso"]


@pytest.mark.parametrize("question", ["", "  ", "😀", "\x00", "'; DROP TABLE x; --"])
def test_any_question_is_answered(named, question):
    named("Testino Falso")
    assert proposed(question) == []


def test_it_asks_once_however_long_the_question(named):
    named("Testino Falso")
    for question in ("Testino", "Testino Falso Inventato Modello" * 3):
        with CaptureQueriesContext(connection) as captured:
            proposing.proposed(question, public=True)
        assert len(captured) == 1


def test_a_word_weighs_more_as_it_is_written_than_with_a_letter_missing():
    told = {key: weight for key, at, weight in weighed("mohamed") if at == 0}
    assert (told["w:mohamed"], told["n:mhd"]) == (WRITTEN, LOOSE)
    assert LOOSE >= WORD


def test_what_two_words_make_together_is_no_key_that_one_has_alone():
    first, second, joined = (
        {key for key, at, _weight in weighed("Mohamed Ali") if at == place}
        for place in range(3)
    )
    assert "w:mohamedali" in joined and "c:mhmd" in first
    assert not joined & (first | second)
