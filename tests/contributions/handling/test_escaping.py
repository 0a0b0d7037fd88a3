"""Whatever somebody sent is a text on every screen, never a part of the page."""

import pytest

from memorial.contributions.models import Question
from memorial.contributions.questions import ORDER
from tests.factories.contributions import ALL, attach, contribution
from tests.factories.people import person
from tests.factories.users import UserFactory

MARK = '<script>alert("mark")</script><img src=x onerror=mark>\u202e{{7*7}}'


def hostile(door):
    """The mark as an answer to each field of each question."""
    return {
        (question.code, name): MARK
        for question in ORDER[door]
        for name in question().fields
    } | {("added", "added"): MARK}


@pytest.mark.parametrize("door", ["someone", "entry", "removal"])
@pytest.mark.parametrize("known", [True, False])
def test_no_screen_runs_what_was_sent(desk, trees, door, known):
    page = person(trees.timeline["en"])
    sent = contribution(
        door,
        about=page.translation_key if known else None,
        answers=hostile(door),
        allowed=ALL,
        language='x"><b>',
    )
    Question.objects.create(
        contribution=sent,
        by=UserFactory(username='v"><b>mark'),
        asked_on=sent.received_on,
        answered_on=sent.received_on,
        answer=MARK,
    )
    sheet = attach(sent).sheets.get()
    for args in (
        ("queue",),
        *((name, sent.pk) for name in ("one", "draft", "ask", "care")),
    ):
        answer = desk.read(*args)
        told = answer.text
        assert answer.status_code == 200, args
        assert 'alert("mark")' not in told
        assert "<img src=x" not in told
        assert '"><b>' not in told
        assert "49" not in told.partition("{{7*7}}")[0][-3:]
    told = desk.read("approve", sent.pk, sheet.pk).text
    assert 'alert("mark")' not in told


def test_the_mark_is_there_at_all(desk):
    """The control: it was not lost on the way."""
    sent = contribution(answers=hostile("someone"), allowed=ALL)
    assert "&lt;script&gt;alert" in desk.read("one", sent.pk).text
    assert "&lt;script&gt;alert" in desk.read("draft", sent.pk).text


def test_a_form_that_comes_back_is_escaped_too(desk):
    sent = contribution(answers=hostile("someone"), allowed=ALL)
    fields = {"age-take": "on", "age-age_from": MARK, "change_note": MARK}
    answer = desk.send("draft", sent, language="en", **fields)
    assert answer.status_code == 200
    assert 'alert("mark")' not in answer.text
    assert "&lt;script&gt;alert" in answer.text
