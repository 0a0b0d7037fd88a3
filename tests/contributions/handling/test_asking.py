"""A question back to whoever sent it."""

import pytest

from memorial.contributions.models import Question
from tests.factories.contributions import contribution

ASKED = {"text": "How old was the person?", "harmless": "on"}


def test_a_question_waits_for_the_contributor(desk):
    sent = contribution()
    answer = desk.send("ask", sent, **ASKED)
    assert "The question waits" in answer.text
    assert sent.state == "asked"
    question = Question.objects.get()
    assert (question.text, question.by) == ("How old was the person?", desk.user)
    assert sent.steps.last().event == "asked"


def test_one_question_at_a_time(desk):
    sent = contribution()
    desk.send("ask", sent, **ASKED)
    answer = desk.send("ask", sent, **ASKED)
    assert "One at a time." in answer.text
    assert Question.objects.count() == 1


def test_one_that_was_read_and_never_answered_gives_way(desk):
    sent = contribution()
    desk.send("ask", sent, **ASKED)
    Question.objects.update(text="", read_on=sent.received_on)
    desk.send("ask", sent, **ASKED | {"text": "When was it?"})
    assert [each.text for each in Question.objects.all()] == ["When was it?"]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "", "harmless": "on"},
        {"text": "How old?"},
        {"text": "x" * 20_001, "harmless": "on"},
        {"text": "a\x00b", "harmless": "on"},
    ],
)
def test_a_question_that_cannot_be_asked_keeps_what_was_typed(desk, fields):
    sent = contribution()
    answer = desk.send("ask", sent, **fields)
    assert answer.context["form"].errors
    assert Question.objects.count() == 0
    assert sent.state == "received"


def test_nobody_is_asked_who_cannot_come_back(desk):
    sent = contribution(receipt=False)
    assert "there is no receipt" in desk.send("ask", sent, **ASKED).text
    assert Question.objects.count() == 0


def test_what_is_decided_is_not_asked_about(desk):
    sent = contribution(state="accepted")
    assert "decided already" in desk.send("ask", sent, **ASKED).text


def test_a_stale_form_asks_nothing_and_keeps_the_words(desk):
    sent = contribution()
    answer = desk.send("ask", sent, **ASKED, seen="0")
    assert "Nothing was done" in answer.text
    assert "How old was the person?" in answer.text
    assert Question.objects.count() == 0


def test_the_page_warns(desk):
    sent = contribution()
    assert "No names and no facts" in desk.read("ask", sent.pk).text
